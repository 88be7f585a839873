import { quantileOfSorted } from '#core/shared/quantile';

export interface MedianInterval {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** Half the width of the interval over the median [ratio]. */
  readonly relativeHalfWidth: number;
  /** Probability that an interval of these ranks holds the median, whatever the distribution. */
  readonly coverage: number;
}

/** Coverage that is asked for. */
export const CONFIDENCE = 0.95;

/**
 * Interval of the median between two order statistics: the number of values below the median is binomial (n, 1/2), so
 * that [x(r), x(n+1-r)] holds it with probability 1 - 2 P(B ≤ r-1). No distribution is assumed; timings have a long
 * right tail. Source: David and Nagaraja 2003, Order Statistics, 3rd ed., section 7.1.
 *
 * @param sorted ascending, at least one value. Below six values even the widest interval covers less than 95 %: it is
 *   the whole range then, and `coverage` says how little that is.
 */
export function medianInterval(sorted: ArrayLike<number>): MedianInterval {
  const count = sorted.length;
  const { rank, coverage } = lowerRank(count);
  const median = quantileOfSorted(sorted, 0.5);
  const low = sorted[rank - 1] as number;
  const high = sorted[count - rank] as number;
  return { median, low, high, coverage, relativeHalfWidth: (high - low) / 2 / median };
}

/**
 * The narrowest symmetric pair of ranks with the wanted coverage.
 *
 * @returns `rank` from 1; the upper end has rank `count + 1 - rank`
 */
export function lowerRank(
  count: number,
  confidence = CONFIDENCE,
): { readonly rank: number; readonly coverage: number } {
  // P(B = i) by its logarithm: 2^-n is no number any more for a thousand values.
  let logMass = -count * Math.LN2;
  let below = Math.exp(logMass);
  let rank = 1;
  let coverage = 1 - 2 * below;
  for (let next = 1; next < count / 2; next += 1) {
    logMass += Math.log((count - next + 1) / next);
    below += Math.exp(logMass);
    if (1 - 2 * below < confidence) break;
    rank = next + 1;
    coverage = 1 - 2 * below;
  }
  return { rank, coverage: Math.max(0, coverage) };
}
