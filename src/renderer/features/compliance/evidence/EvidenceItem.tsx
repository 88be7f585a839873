import { useTranslation } from 'react-i18next';
import type { EvidenceState } from '#core/contract/evidence';
import type { Evidence } from '#core/plan/compliance';
import { useFormat } from '../../../format/use-format';
import { type StateTone, StateWord } from '../../../ui/StateWord';
import classes from './evidence.module.css';

const TONES: Readonly<Record<EvidenceState, StateTone>> = { ok: 'ok', missing: 'warn', altered: 'crit' };
/** Digits of the SHA-256 that are shown; all of them on hover. */
const SHORT_DIGITS = 8;

export interface EvidenceItemProps {
  readonly file: Evidence;
  /** Null = not known yet. */
  readonly state: EvidenceState | null;
  readonly onSave: () => void;
  readonly onRemove: () => void;
}

/** One file: name, size, day, digest, whether it is there and unaltered. */
export function EvidenceItem({ file, state, onSave, onRemove }: EvidenceItemProps) {
  const { t } = useTranslation('evidence');
  const format = useFormat();
  const { fileName, bytes, addedOn, sha256 } = file;
  return (
    <li className={classes.file}>
      <span className={classes.name}>{fileName}</span>
      <span className={classes.facts}>
        {t('facts', { size: format.bytes(bytes), date: format.date(addedOn) })}{' '}
        <span title={t('digest', { sha256 })} className={classes.digest}>
          {t('shortDigest', { digits: sha256.slice(0, SHORT_DIGITS) })}
        </span>
      </span>
      <span className={classes.state}>
        {state === null ? (
          <StateWord tone="unk">{t('state.unknown')}</StateWord>
        ) : (
          <StateWord tone={TONES[state]}>{t(`state.${state}`)}</StateWord>
        )}
        {state === 'ok' ? (
          <button
            type="button"
            className="link"
            aria-label={t('saveNamed', { file: fileName })}
            onClick={onSave}
          >
            {t('save')}
          </button>
        ) : null}
        <button
          type="button"
          className="link"
          aria-label={t('removeNamed', { file: fileName })}
          onClick={onRemove}
        >
          {t('remove')}
        </button>
      </span>
      {state === 'missing' || state === 'altered' ? (
        <span className={classes.why}>{t(`why.${state}`)}</span>
      ) : null}
    </li>
  );
}
