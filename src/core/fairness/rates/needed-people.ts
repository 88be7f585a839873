import { wilsonHalfWidth, zOf } from '#core/fairness/rates/wilson';
import { normalQuantile } from '#core/uncertainty/normal-quantile';

/** Level of the intervals that a group's size is judged by. */
export const PRECISION_LEVEL = 0.95;

/** Nobody plans a test of more people. */
const MOST_PEOPLE = 1e12;

/**
 * How many people a group needs so that the 95 % score interval of a share reaches no further than the margin to each side,
 * were the share to stay as it is.
 *
 * @param share 0 to 1
 * @param margin above 0, as a share: 0.05 = 5 points
 */
export function peopleForMargin(share: number, margin: number): number {
  if (wilsonHalfWidth(share, 1, PRECISION_LEVEL) <= margin) return 1;
  let few = 1;
  let enough = 2;
  while (wilsonHalfWidth(share, enough, PRECISION_LEVEL) > margin && enough < MOST_PEOPLE) enough *= 2;
  while (enough - few > 1) {
    const middle = Math.floor((few + enough) / 2);
    if (wilsonHalfWidth(share, middle, PRECISION_LEVEL) <= margin) enough = middle;
    else few = middle;
  }
  return enough;
}

/** What a test should be able to tell. */
export interface TestQuestion {
  /** Rate expected in the reference group, 0 to 1. */
  readonly rate: number;
  /** Smallest difference that matters, above 0, as a share. */
  readonly gap: number;
  /** Groups, the reference among them; at least 2. */
  readonly groupCount: number;
  /** How often a gap of that size is to be seen, e.g. 0.8. */
  readonly power: number;
}

/** Chance that a test finds a gap where there is none, shared by all comparisons with the reference. */
export const TEST_ERROR = 0.05;

/**
 * People that each group needs for a test of two shares (Fleiss, Levin and Paik 2003, Statistical Methods for Rates and
 * Proportions, section 4.2, without continuity correction), two-sided, its error shared by all comparisons with the
 * reference group (Bonferroni). The gap is taken upwards, or downwards where the rate is so high that there is no room above.
 *
 * @returns people counted in the rate (of a false-positive rate: people whose true label is negative); null = no such gap fits
 *   between 0 and 1
 */
export function peopleForGap({ rate, gap, groupCount, power }: TestQuestion): number | null {
  const other = rate + gap <= 1 ? rate + gap : rate - gap;
  if (other < 0 || gap <= 0 || groupCount < 2) return null;
  const mean = (rate + other) / 2;
  const error = zOf(1 - TEST_ERROR / (groupCount - 1)) * Math.sqrt(2 * mean * (1 - mean));
  const miss = normalQuantile(power) * Math.sqrt(rate * (1 - rate) + other * (1 - other));
  return Math.max(1, Math.ceil(((error + miss) / gap) ** 2));
}
