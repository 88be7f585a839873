import { useTranslation } from 'react-i18next';
import { useCountryName } from '../../state/use-state';
import type { FigureUsage } from './source-row';
import classes from './source-table.module.css';

/** Names shown before the rest is only counted. */
const SHOWN = 2;

/** Which cost items and countries rest on a figure. */
export function UsageText({ usage }: { readonly usage: FigureUsage | null }) {
  const { t, i18n } = useTranslation('sources');
  const { t: tItems } = useTranslation('items');
  const nameOf = useCountryName(i18n.language);
  if (usage === null) return <span className={classes.dim}>{t('usage.none')}</span>;
  const { items, countries, isPlanned } = usage;
  const list = (names: readonly string[]) => {
    const shown = names.slice(0, SHOWN).join(t('usage.comma'));
    return names.length > SHOWN ? t('usage.more', { names: shown, count: names.length - SHOWN }) : shown;
  };
  const places =
    countries.length === 0
      ? null
      : countries.length > SHOWN
        ? t('usage.countries', { count: countries.length })
        : list(countries.map(nameOf));
  return (
    <>
      {items.length === 0
        ? t(isPlanned ? 'usage.plan' : 'usage.comparison')
        : list(items.map((item) => tItems(`cost.${item}`)))}
      {places === null ? null : <span className={classes.meta}>{places}</span>}
    </>
  );
}
