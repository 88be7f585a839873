import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { HoldingComparison, HoldingWay } from '#core/serving/holding-comparison';
import type { Quantiles } from '#core/uncertainty/quantiles';
import type { OpenRange } from '#core/uncertainty/run-vector';
import { FigureChip } from '../../../catalog/FigureChip';
import { useFormat } from '../../../format/use-format';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import type { SectionProps } from './section-props';
import classes from './serving.module.css';
import { openRangeText, priceRange, roughCount } from './serving-text';

export interface HoldingTableProps extends SectionProps {
  readonly holding: HoldingComparison;
}

/** Rent, reserve, own: by the hour, by the month, at the start, and when what was paid is less. */
export function HoldingTable({ analysis, plan, names, holding }: HoldingTableProps) {
  const { t } = useTranslation('serving');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const money = (usd: Quantiles | null) => (usd === null ? '–' : format.moneyRangeText(usd));
  const lines: readonly (readonly [key: string, name: string, write: (way: HoldingWay) => string])[] = [
    [
      'hour',
      t('holding.hour'),
      ({ usdPerAcceleratorHour }) =>
        usdPerAcceleratorHour === null ? '–' : priceRange(usdPerAcceleratorHour, format),
    ],
    ['month', t('holding.month'), ({ usdPerMonth }) => money(usdPerMonth)],
    ['start', t('holding.start'), ({ capitalUsd }) => money(capitalUsd)],
    ['electricity', t('holding.electricity'), ({ electricityUsdPerMonth }) => money(electricityUsdPerMonth)],
    ['onDemand', t('holding.backOnDemand'), ({ paidBackMonths }) => months(paidBackMonths?.onDemand)],
    ['reserved', t('holding.backReserved'), ({ paidBackMonths }) => months(paidBackMonths?.reserved)],
    ['book', t('holding.book'), ({ bookValueUsd }) => money(bookValueUsd)],
  ];
  return (
    <Table density="dense" label={t('holding.tableLabel')} className={classes.holding ?? ''}>
      <thead>
        <tr>
          <Th>{t('holding.what')}</Th>
          {holding.ways.map(({ tenure }) => (
            <Th key={tenure} numeric>
              {tItems(`tenure.${tenure}`)}
              {plan.serving.tenure === tenure ? (
                <span className={classes.second}>{t('options.isPlanned')}</span>
              ) : null}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(([key, name, write]) => (
          <Tr key={key}>
            <Td rowHead>{name}</Td>
            {holding.ways.map((way) => (
              <Td key={way.tenure} numeric className={classes.wrap ?? ''}>
                {way.usdPerAcceleratorHour === null ? (key === 'hour' ? missingOf(way) : '–') : write(way)}
              </Td>
            ))}
          </Tr>
        ))}
        <Tr>
          <Td rowHead>{t('options.source')}</Td>
          {holding.ways.map((way) => {
            const [id] = way.figureIds;
            const figure = id === undefined ? undefined : analysis.figures[id];
            return (
              <Td key={way.tenure} numeric>
                {figure === undefined ? '–' : <FigureChip figure={figure} name={names.figure(figure.id)} />}
              </Td>
            );
          })}
        </Tr>
      </tbody>
    </Table>
  );

  function months(range: OpenRange | null | undefined): string {
    if (range === undefined || range === null) return '–';
    const text = openRangeText(range, (value) => roughCount(value, format), format);
    return text.median + text.range;
  }

  function missingOf({ missing }: HoldingWay) {
    return missing.length === 0 ? (
      <span className="unk">{t('holding.notRented')}</span>
    ) : (
      <>
        <span className="unk">
          {t('holding.missing', {
            figures: format.listed(missing.map(names.figure)),
          })}
        </span>{' '}
        <Link href="/sources">{t('holding.enter')}</Link>
      </>
    );
  }
}
