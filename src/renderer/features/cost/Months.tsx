import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MonthCost } from '#core/evaluation/evaluation';
import type { Format } from '../../format/create-format';
import { useFormat } from '../../format/use-format';
import { Chart, type ChartTable } from '../../ui/Chart';
import { SectionHead } from '../../ui/SectionHead';
import { moneyAxis } from './money-axis';
import { type MonthBar, monthsOption } from './months-option';
import type { CostView } from './use-cost-view';

/** Height of the chart [rem]. */
const HEIGHT_REM = 15;

/** Cost month by month over the horizon: upright range marks, medians, running sum; also as a table. */
export function Months({ view }: { readonly view: CostView }) {
  const { t } = useTranslation('cost');
  const format = useFormat();
  const headingId = useId();
  const { evaluation, plan } = view;
  const { months } = evaluation.planned;
  const launch = plan.schedule.monthsToLaunch;
  const parts = useMemo(() => columnsOf(months, format), [months, format]);
  const option = useMemo(() => {
    const money = moneyAxis(
      format,
      months.flatMap(({ usd }) => [usd.p10, usd.p90]),
      { scale: parts.month.scale },
    );
    return monthsOption({
      months: withoutRepeats(months.map((month) => toBar(month, format, parts, money.quantiles(month.usd)))),
      launch: launch < months.length ? launch : null,
      launchLabel: t('months.launch'),
      sumLabel: t('months.sumShort', { scale: parts.sum.scale.short }).replace(/[,，]\s*$/, ''),
      axisText: money.tick,
    });
  }, [months, format, parts, launch, t]);
  const table = useMemo<ChartTable>(
    () => ({
      head: [t('months.month'), t('months.median'), t('months.range'), t('months.sum'), t('months.sumRange')],
      rows: months.map(({ month, usd, cumulativeUsd }) => [
        format.date(month, 'table'),
        parts.month.value(usd.p50),
        parts.month.range({ low: usd.p10, median: usd.p50, high: usd.p90 }),
        parts.sum.value(cumulativeUsd.p50),
        parts.sum.range({ low: cumulativeUsd.p10, median: cumulativeUsd.p50, high: cumulativeUsd.p90 }),
      ]),
    }),
    [months, format, parts, t],
  );
  const first = months[0];
  if (first === undefined) return null;
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))];
  const span = years.length > 1 ? format.joinRange(years[0] ?? '', years.at(-1) ?? '') : (years[0] ?? '');
  const hasRefund = months.some(({ usd }) => usd.p50 < 0);
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('months.title', { years: span })} />
      <Chart
        label={t('months.label', { count: months.length, first: format.date(first.month) })}
        option={option}
        table={table}
        heightRem={HEIGHT_REM}
        caption={format.sentences([
          t('months.meta', { unit: parts.month.unit }),
          ...(hasRefund ? [t('months.refund')] : []),
        ])}
      />
    </section>
  );
}

/** A run of equal medians is written once, at its first month. */
function withoutRepeats(bars: readonly MonthBar[]): readonly MonthBar[] {
  return bars.map((bar, position) =>
    bars[position - 1]?.medianText === bar.medianText ? { ...bar, isRepeat: true } : bar,
  );
}

/** Units of the two columns: months on their own, and their running sum. */
function columnsOf(months: readonly MonthCost[], format: Format) {
  const largest = (amounts: readonly number[]) => [Math.max(0, ...amounts.map(Math.abs))];
  return {
    month: format.moneyColumn(largest(months.map(({ usd }) => usd.p50))),
    sum: format.moneyColumn(largest(months.map(({ cumulativeUsd }) => cumulativeUsd.p50))),
  };
}

function toBar(
  { month, usd, cumulativeUsd }: MonthCost,
  format: Format,
  { month: column, sum }: ReturnType<typeof columnsOf>,
  quantiles: MonthBar['quantiles'],
): MonthBar {
  const isNewYear = month.endsWith('-01');
  const name = format.month(month);
  return {
    name: isNewYear
      ? format.language === 'zh'
        ? `${month.slice(2, 4)}年${name}`
        : `${name} ${month.slice(2, 4)}`
      : name,
    quantiles,
    medianText: column.value(usd.p50),
    isRepeat: false,
    sumText: sum.value(cumulativeUsd.p50),
    tooltip: `<b>${format.date(month)}</b><br>${format.moneyRangeText(usd)}`,
  };
}
