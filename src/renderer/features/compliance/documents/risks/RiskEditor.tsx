import { useTranslation } from 'react-i18next';
import { riskWord } from '#core/assessments/risk-level';
import type { DocumentRisk } from '#core/plan/compliance';
import { Disclosure } from '../../../../ui/Disclosure';
import classes from '../documents.module.css';
import { CellInput } from '../fields/CellInput';
import { LevelSelect } from './LevelSelect';

export interface RiskEditorProps {
  /** Its number in the matrix. */
  readonly number: number;
  readonly risk: DocumentRisk;
  /** Language of the document. */
  readonly language: 'en' | 'zh';
  readonly onChange: (risk: DocumentRisk) => void;
  readonly onRemove: () => void;
}

const TEXTS = ['impacts', 'threats', 'sources', 'measures', 'severityNote', 'likelihoodNote'] as const;

/** One risk: its name, its ratings before and after the measures, its words. */
export function RiskEditor({ number, risk, language, onChange, onRemove }: RiskEditorProps) {
  const { t } = useTranslation('documents');
  const set = (changed: Partial<DocumentRisk>) => onChange({ ...risk, ...changed });
  const written = TEXTS.filter((key) => risk[key].trim() !== '').length;
  const name = t('risk.numbered', { number });
  return (
    <fieldset className={classes.risk}>
      <legend className="visually-hidden">{`${name} ${risk.title}`}</legend>
      <div className={classes.riskHead}>
        <span className={classes.riskNumber} aria-hidden="true">
          {number}
        </span>
        <CellInput
          label={t('risk.name', { risk: name })}
          value={risk.title}
          language={language}
          onChange={(title) => set({ title: title.slice(0, 500) })}
        />
        <button
          type="button"
          className="link"
          aria-label={t('risk.removeNamed', { risk: name })}
          onClick={onRemove}
        >
          {t('risk.remove')}
        </button>
      </div>
      {(['Before', 'After'] as const).map((when) => (
        <div key={when} className={classes.rating}>
          <span>{t(`risk.when.${when}`)}</span>
          <LevelSelect
            label={t(`risk.severity${when}`, { risk: name })}
            shown={t('risk.severity')}
            value={risk[`severity${when}`]}
            onChange={(level) => set({ [`severity${when}`]: level })}
          />
          <LevelSelect
            label={t(`risk.likelihood${when}`, { risk: name })}
            shown={t('risk.likelihood')}
            value={risk[`likelihood${when}`]}
            onChange={(level) => set({ [`likelihood${when}`]: level })}
          />
          <RatingWord severity={risk[`severity${when}`]} likelihood={risk[`likelihood${when}`]} />
        </div>
      ))}
      <Disclosure summary={t('risk.words', { count: written })} open={written > 0}>
        <div className={classes.riskTexts}>
          {TEXTS.map((key) => (
            <div key={key}>
              <p className="meta">{t(`risk.text.${key}`)}</p>
              <CellInput
                label={t('risk.textOf', { text: t(`risk.text.${key}`), risk: name })}
                value={risk[key]}
                language={language}
                onChange={(text) => set({ [key]: text })}
              />
            </div>
          ))}
        </div>
      </Disclosure>
    </fieldset>
  );
}

function RatingWord({ severity, likelihood }: { readonly severity: number; readonly likelihood: number }) {
  const { t } = useTranslation('documents');
  const word = riskWord(severity, likelihood);
  return (
    <span className={classes.ratingWord} data-risk={word}>
      {t(`risk.word.${word}`)}
    </span>
  );
}
