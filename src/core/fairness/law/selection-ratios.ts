import type { Group } from '#core/fairness/groups';
import { RATES } from '#core/fairness/rates/rates';

/** A group's selection rate over the largest of all groups. */
export interface SelectionRatio {
  readonly group: Group;
  /** Selection rate, 0 to 1; null = a group of nobody. */
  readonly rate: number | null;
  /** 0 to 1; null = of nobody, or nobody is selected in any group. */
  readonly ratio: number | null;
}

/**
 * Selection rates as the four-fifths rule compares them (29 CFR § 1607.4(D)). The ratio is one division of whole numbers: as
 * the quotient of two rates, 4 in 100 over 5 in 100 would come out below 0.8.
 */
export function selectionRatios(groups: readonly Group[]): readonly SelectionRatio[] {
  const shares = groups.map(({ counts }) => RATES.selection(counts));
  const largest = shares.reduce(
    (best, share) => (share.hits * best.of > best.hits * share.of ? share : best),
    {
      hits: 0,
      of: 1,
    },
  );
  return groups.map((group, place) => {
    const { hits, of } = shares[place] ?? { hits: 0, of: 0 };
    return {
      group,
      rate: of === 0 ? null : hits / of,
      ratio: of === 0 || largest.hits === 0 ? null : (hits * largest.of) / (of * largest.hits),
    };
  });
}
