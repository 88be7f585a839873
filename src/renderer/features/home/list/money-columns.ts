import type { PlanListItem, PlanSummary } from '#core/contract/plans';
import type { Quantiles } from '#core/evaluation/evaluation';
import type { Format } from '../../../format/create-format';
import { spreadOf } from '../../../format/range';
import { type Axis, niceAxis } from '../../../ui/axis';

/** Parts of the cost that stand side by side. */
export const SCOPES = ['training', 'untilLaunch', 'first12Months'] as const;
export type Scope = (typeof SCOPES)[number];

/** One unit for all amounts of the list, one axis for each column. */
export interface MoneyColumns {
  /** `million USD` */
  readonly unit: string;
  readonly axes: Readonly<Record<Scope, Axis>>;
  readonly median: (usd: Quantiles) => string;
  readonly range: (usd: Quantiles) => string;
  /** A tick in the unit of the column, without it. @param usd [USD] */
  readonly tick: (usd: number) => string;
}

/** From here on a linear axis would press most marks into its first tenth. */
const LOG_FROM_RATIO = 100;

export function amountOf(summary: PlanSummary, scope: Scope): Quantiles | null {
  return summary[`${scope}Usd`];
}

/** @param items the plans that share the columns, whether they are in view or not */
export function moneyColumns(items: readonly Pick<PlanListItem, 'summary'>[], format: Format): MoneyColumns {
  const known = (scope: Scope) =>
    items.flatMap(({ summary }) => (summary === null ? [] : (amountOf(summary, scope) ?? [])));
  const column = format.moneyColumn(known('first12Months').map(({ p50 }) => p50));
  const { perUsd } = format.currency;
  const axisOf = (scope: Scope) => axisIn(known(scope), perUsd);
  return {
    unit: column.unit,
    axes: {
      training: axisOf('training'),
      untilLaunch: axisOf('untilLaunch'),
      first12Months: axisOf('first12Months'),
    },
    median: ({ p50 }) => column.value(p50),
    range: (usd) => column.range(spreadOf(usd)),
    tick: (usd) => format.count(Number(((usd * perUsd) / column.scale.divisor).toPrecision(3))),
  };
}

/** An axis whose ticks are round in the currency shown, its values in dollars. */
function axisIn(amounts: readonly Quantiles[], perUsd: number): Axis {
  const ends = amounts.flatMap(({ p10, p90 }) => [p10, p90]);
  const lowest = Math.min(...ends);
  const isLog = lowest > 0 && Math.max(...ends) / lowest > LOG_FROM_RATIO;
  const axis = niceAxis(
    ends.map((usd) => usd * perUsd),
    { isLog, tickCount: 3 },
  );
  const toUsd = (value: number) => value / perUsd;
  return { ...axis, min: toUsd(axis.min), max: toUsd(axis.max), ticks: axis.ticks.map(toUsd) };
}
