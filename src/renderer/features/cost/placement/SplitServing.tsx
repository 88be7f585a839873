import { useTranslation } from 'react-i18next';
import type { SplitServing as Split } from '#core/placement/serving-by-market';
import { useFormat } from '../../../format/use-format';
import { SectionHead } from '../../../ui/SectionHead';
import { alikeMoney } from '../../../ui/value-text';
import type { Names } from '../use-names';
import classes from './placement.module.css';

export interface SplitServingProps {
  readonly split: Split;
  readonly names: Names;
}

/** The cheapest region for each market, beside the cheapest one for all. */
export function SplitServing({ split, names }: SplitServingProps) {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const { regions, single } = split;
  const money = alikeMoney(format, [split.usd, single?.usd ?? 0]);
  const isOne = regions.length === 1;
  return (
    <section className={classes.panelPart}>
      <SectionHead level={3} title={t('panel.split')} />
      <p>
        {single === null
          ? t('panel.splitOnly', { split: money(split.usd) })
          : isOne
            ? t('panel.splitSame', { country: names.country(single.country), usd: money(single.usd) })
            : t('panel.splitBetter', {
                split: money(split.usd),
                single: money(single.usd),
                country: names.country(single.country),
              })}
      </p>
      {isOne ? null : (
        <ul className={classes.regions}>
          {regions.map(({ country, markets, usd, latencyMs }) => (
            <li key={country}>
              {t(latencyMs === null ? 'panel.splitLineFar' : 'panel.splitLine', {
                country: names.country(country),
                markets: format.listed(markets.map(names.country)),
                usd: money(usd),
                ms: latencyMs === null ? '' : format.integer(Math.round(latencyMs)),
              })}
            </li>
          ))}
        </ul>
      )}
      {split.mergedCount === 0 ? null : (
        <p className="meta">{t('panel.splitMerged', { count: split.mergedCount + 1 })}</p>
      )}
      <p className="meta">{t('panel.splitNote')}</p>
    </section>
  );
}
