import { CASH_LINES, type CashMonth, INFLOWS } from '#core/cash/cash-flow';
import type { Quantiles } from '#core/uncertainty/quantiles';

/** Longer plans are listed by the year. */
const MOST_MONTHS_BY_QUARTER = 60;

/** A quarter or a year of the calendar, or what of it lies within the horizon. */
export interface CashPeriod {
  /** The last month, YYYY-MM. */
  readonly month: string;
  /** Means over the runs, of all months of the period [USD]. */
  readonly inUsd: number;
  readonly outUsd: number;
  /** Money left at the end [USD]. */
  readonly balance: Quantiles;
  /** Share of the runs without money by then [0..1]. */
  readonly outBy01: number;
}

export interface CashPeriods {
  readonly kind: 'quarters' | 'years';
  readonly periods: readonly CashPeriod[];
}

/** The months of a cash flow by quarter, of a long one by year. */
export function cashPeriods(months: readonly CashMonth[]): CashPeriods {
  const kind = months.length > MOST_MONTHS_BY_QUARTER ? 'years' : 'quarters';
  const lastMonths = kind === 'years' ? ['12'] : ['03', '06', '09', '12'];
  const periods: CashPeriod[] = [];
  let [inUsd, outUsd] = [0, 0];
  for (const [at, { month, means, balance, outBy01 }] of months.entries()) {
    for (const line of CASH_LINES) {
      if (INFLOWS.has(line)) inUsd += means[line];
      else outUsd += means[line];
    }
    if (!lastMonths.includes(month.slice(5)) && at < months.length - 1) continue;
    periods.push({ month, inUsd, outUsd, balance, outBy01 });
    [inUsd, outUsd] = [0, 0];
  }
  return { kind, periods };
}
