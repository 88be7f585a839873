import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CashFlow } from '#core/cash/cash-flow';
import type { Plan } from '#core/plan/plan';
import { useFormat } from '../../../format/use-format';
import { Chart, type ChartTable } from '../../../ui/Chart';
import { SectionHead } from '../../../ui/SectionHead';
import { moneyAxis } from '../money-axis';
import { balanceOption } from './balance-option';

/** Height of the chart [rem]. */
const HEIGHT_REM = 22;

/** Money left month by month as a band, with what comes in and the line of zero. */
export function BalanceChart({ cash, plan }: { readonly cash: CashFlow; readonly plan: Plan }) {
  const { t } = useTranslation('cash');
  const format = useFormat();
  const headingId = useId();
  const { months, launchMonth } = cash;
  const rounds = plan.funding?.rounds;
  const option = useMemo(() => {
    const money = moneyAxis(
      format,
      months.flatMap(({ balance }) => [balance.p10, balance.p90]),
    );
    const inHorizon = (month: number) => month < months.length;
    return balanceOption({
      months: months.map(({ month, balance, outBy01 }) => ({
        name: format.date(month, 'table'),
        balance: money.quantiles(balance),
        out01: outBy01,
        tooltip: [
          `<b>${format.date(month)}</b>`,
          format.moneyRangeText(balance),
          t('chart.tooltip', { share: format.percent(outBy01) }),
        ].join('<br>'),
      })),
      marks: [
        ...(inHorizon(launchMonth) ? [{ month: launchMonth, label: t('chart.launch') }] : []),
        ...(rounds ?? [])
          .filter(({ month }) => inHorizon(month))
          .map(({ month, usd }) => ({ month, label: `+${format.money(usd.likely)}` })),
      ],
      axisText: money.tick,
      shareText: format.percent,
      outLabel: t('chart.out'),
    });
  }, [months, launchMonth, rounds, format, t]);
  const table = useMemo<ChartTable>(() => {
    const column = format.moneyColumn(months.map(({ balance }) => balance.p50));
    return {
      head: [t('month'), `${t('chart.median')}, ${column.unit}`, t('chart.range'), t('chart.out')],
      rows: months.map(({ month, balance, outBy01 }) => [
        format.date(month, 'table'),
        column.value(balance.p50),
        column.range({ low: balance.p10, median: balance.p50, high: balance.p90 }),
        format.percent(outBy01),
      ]),
    };
  }, [months, format, t]);
  const unit = format.moneyColumn(
    months.map(({ balance }) => Math.max(Math.abs(balance.p10), Math.abs(balance.p90))),
  ).unit;
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('chart.title')} meta={t('chart.meta')} />
      <Chart
        label={t('chart.label')}
        option={option}
        table={table}
        heightRem={HEIGHT_REM}
        caption={t('chart.caption', { unit })}
      />
    </section>
  );
}
