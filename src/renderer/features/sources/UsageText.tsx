import { useTranslation } from 'react-i18next';
import { useCountryName } from '../../state/use-state';
import type { FigureUsage } from './source-row';
import classes from './source-table.module.css';

/** Names shown before the rest is only counted. */
const SHOWN_ITEMS = 1;
const SHOWN_COUNTRIES = 2;

/** Which cost items and countries rest on a figure. */
export function UsageText({ usage }: { readonly usage: FigureUsage | null }) {
  const { t, i18n } = useTranslation('sources');
  const { t: tItems } = useTranslation('items');
  const nameOf = useCountryName(i18n.language);
  if (usage === null) return <span className={classes.dim}>{t('usage.none')}</span>;
  const { items, countries, isPlanned, isPhysical } = usage;
  const other = isPlanned ? 'plan' : countries.length > 0 ? 'comparison' : isPhysical ? 'physical' : 'none';
  const named = items.map((item) => tItems(`cost.${item}`));
  const shown = named.slice(0, SHOWN_ITEMS).join(t('usage.comma'));
  const places =
    countries.length === 0
      ? null
      : countries.length > SHOWN_COUNTRIES
        ? t('usage.countries', { count: countries.length })
        : countries.map(nameOf).join(t('usage.comma'));
  return (
    <>
      {items.length === 0
        ? t(`usage.${other}`)
        : named.length > SHOWN_ITEMS
          ? t('usage.more', { names: shown, count: named.length - SHOWN_ITEMS })
          : shown}
      {places === null ? null : <span className={classes.meta}>{places}</span>}
    </>
  );
}
