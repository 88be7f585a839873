import type { Quantiles } from '#core/evaluation/evaluation';
import type { ComparedGroup } from '#core/fairness/compare-groups';

/** A rate with its score intervals as a range mark draws it [%]; null = a rate of nobody. */
export function quantilesOfShare({ rate, eightInTen, half }: ComparedGroup): Quantiles | null {
  if (rate === null || eightInTen === null || half === null) return null;
  return {
    p10: 100 * eightInTen.low,
    p25: 100 * Math.min(half.low, rate),
    p50: 100 * rate,
    p75: 100 * Math.max(half.high, rate),
    p90: 100 * eightInTen.high,
  };
}
