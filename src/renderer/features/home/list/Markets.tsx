import { useTranslation } from 'react-i18next';
import { useCountryName } from '../../../state/use-state';
import classes from './list.module.css';

/** So many codes have room; of more, one less is written out and the rest counted. */
const ROOM = 5;

/** Codes of the markets for the eye, their names for the tooltip and for screen readers. */
export function Markets({ codes }: { readonly codes: readonly string[] }) {
  const { t, i18n } = useTranslation('home');
  const nameOf = useCountryName(i18n.language);
  if (codes.length === 0) return <span className="unk">{t('noMarkets')}</span>;
  const names = codes.map(nameOf).join(i18n.language.startsWith('zh') ? '、' : ', ');
  const shown = codes.length > ROOM ? codes.slice(0, ROOM - 1) : codes;
  const hidden = codes.length - shown.length;
  return (
    <span title={names}>
      <span className={classes.codes} aria-hidden="true">
        {shown.join(' ')}
        {hidden > 0 ? ` +${hidden}` : ''}
      </span>
      <span className="visually-hidden">{names}</span>
    </span>
  );
}
