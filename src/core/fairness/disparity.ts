import type { Counts } from '#core/fairness/counts';
import { type RateName, rateOf } from '#core/fairness/rates/rates';

/**
 * One number for how far groups differ, by Fairlearn's definitions between groups (fairlearn.metrics, method
 * `between_groups`, agg `worst_case`). Groups whose rate is unknown do not take part; with fewer than two that do, there is
 * nothing to compare and the number is unknown (Fairlearn would take an unknown rate for 0, and call a single group equal).
 */
export const DISPARITIES = {
  /** demographic_parity_difference: largest less smallest selection rate. */
  demographicParityDifference: (groups: readonly Counts[]) => difference(groups, 'selection'),
  /** demographic_parity_ratio: smallest over largest selection rate; unknown where nobody is selected. */
  demographicParityRatio: (groups: readonly Counts[]) => ratio(groups, 'selection'),
  /** equalized_odds_difference: the larger of the differences in true and in false positive rates. */
  equalizedOddsDifference: (groups: readonly Counts[]) => {
    const inFound = difference(groups, 'truePositive');
    const inAlarms = difference(groups, 'falsePositive');
    return inFound === null || inAlarms === null ? null : Math.max(inFound, inAlarms);
  },
  /** equal_opportunity_difference: largest less smallest true positive rate. */
  equalOpportunityDifference: (groups: readonly Counts[]) => difference(groups, 'truePositive'),
  /** Largest less smallest false positive rate. */
  falsePositiveDifference: (groups: readonly Counts[]) => difference(groups, 'falsePositive'),
} as const satisfies Readonly<Record<string, (groups: readonly Counts[]) => number | null>>;
export type DisparityName = keyof typeof DISPARITIES;
export const DISPARITY_NAMES = Object.keys(DISPARITIES) as readonly DisparityName[];

function difference(groups: readonly Counts[], rate: RateName): number | null {
  const ends = endsOf(groups, rate);
  return ends === null ? null : ends.largest - ends.smallest;
}

function ratio(groups: readonly Counts[], rate: RateName): number | null {
  const ends = endsOf(groups, rate);
  return ends === null || ends.largest === 0 ? null : ends.smallest / ends.largest;
}

function endsOf(groups: readonly Counts[], rate: RateName) {
  let smallest = Number.POSITIVE_INFINITY;
  let largest = Number.NEGATIVE_INFINITY;
  let known = 0;
  for (const counts of groups) {
    const value = rateOf(counts, rate);
    if (value === null) continue;
    known += 1;
    smallest = Math.min(smallest, value);
    largest = Math.max(largest, value);
  }
  return known < 2 ? null : { smallest, largest };
}
