import type { LossFigure } from '#core/ip/ip';
import type { UnitsPerUsd } from '#core/law/money/fine-exposure';

/** Null at an end = not known. */
export interface MoneyRange {
  readonly low: number | null;
  readonly high: number | null;
}

/** Protected works whose owners could claim [works]. */
export interface Works {
  readonly low: number;
  readonly high: number;
}

export interface LossEstimate {
  readonly figure: LossFigure;
  /** For the whole claim [currency of the figure]; null = counted by the work, and their number is not known. */
  readonly total: MoneyRange | null;
  /** The same [USD]; null = the total, or the rate of the currency, is not known. */
  readonly totalUsd: MoneyRange | null;
  /** For one work or case, as the figure says [USD]; null = the rate of the currency is not known. */
  readonly eachUsd: MoneyRange | null;
}

/**
 * What a claim may come to: the range of a statute or a reported case, times the works where it is counted by the work.
 * It says nothing about how likely a claim is.
 */
export function lossEstimate(
  figure: LossFigure,
  works: Works | null,
  unitsPerUsd: UnitsPerUsd,
): LossEstimate {
  const rate = unitsPerUsd(figure.currency);
  const inUsd = (range: MoneyRange | null): MoneyRange | null =>
    range === null || rate === undefined
      ? null
      : {
          low: range.low === null ? null : range.low / rate,
          high: range.high === null ? null : range.high / rate,
        };
  const each = { low: figure.low, high: figure.high };
  const total = totalOf(figure, works);
  return { figure, total, totalUsd: inUsd(total), eachUsd: inUsd(each) };
}

function totalOf({ low, high, per, mostPerCase }: LossFigure, works: Works | null): MoneyRange | null {
  if (per === 'case') return { low, high };
  if (works === null) return null;
  const capped = (each: number | null, count: number) =>
    each === null ? null : Math.min(each * count, mostPerCase ?? Number.POSITIVE_INFINITY);
  return { low: capped(low, works.low), high: capped(high, works.high) };
}
