import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format';
import { useCountryName } from '../../../state/use-state';
import { StateWord } from '../../../ui/StateWord';
import classes from './import.module.css';
import type { FilePreview, ReadyFile, RefusedFile } from './preview-plan-files';

/** One file: the plan in it, or why it is not taken. */
export function PreviewItem({ preview }: { readonly preview: FilePreview }) {
  return (
    <li className={classes.file}>
      {preview.kind === 'ready' ? <Ready file={preview} /> : <Refused file={preview} />}
      <span className={classes.fileName}>{preview.fileName}</span>
    </li>
  );
}

function Ready({ file: { name, plan } }: { readonly file: ReadyFile }) {
  const { t, i18n } = useTranslation('home');
  const format = useFormat();
  const nameOf = useCountryName(i18n.language);
  const isZh = format.language === 'zh';
  const markets = plan.markets.map(({ country }) => nameOf(country)).join(isZh ? '、' : ', ');
  const size = format.size(plan.model.parameterCount);
  const facts = [
    plan.client,
    plan.training.approach === 'fine-tune' ? t('fineTuneOf', { size }) : size,
    markets === '' ? t('noMarkets') : markets,
  ].filter((fact) => fact !== '');
  return (
    <>
      <b className={classes.name}>{name}</b>
      <span>{facts.join(isZh ? '，' : ' · ')}</span>
      {name === plan.name ? (
        <StateWord tone="ok">{t('import.new')}</StateWord>
      ) : (
        <StateWord tone="warn">
          <span className={classes.sentence}>{t('import.renamed', { old: plan.name })}</span>
        </StateWord>
      )}
    </>
  );
}

function Refused({ file: { error } }: { readonly file: RefusedFile }) {
  const { t } = useTranslation('home');
  return (
    <>
      <StateWord tone="crit">
        <b className={classes.sentence}>{t(`refusal.${refusalOf(error.code)}`)}</b>
      </StateWord>
      {error.field === undefined ? null : <span>{t('import.field', { field: error.field })}</span>}
      <span className={classes.detail}>{error.message}</span>
    </>
  );
}

/** The codes that a file is refused with; all others are faults of the store. */
function refusalOf(code: string) {
  if (code === 'newer-version' || code === 'too-large' || code === 'invalid-input') return code;
  return code === 'unavailable' ? 'unreadable' : 'notStored';
}
