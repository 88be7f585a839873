import { type ComputePricing, type CountryEstimate, isComparableItem } from '#core/evaluation/evaluation';

export interface RankedCountry {
  readonly estimate: CountryEstimate;
  /** 1 = cheapest; null when its total lacks accelerators or staff and cannot be compared. */
  readonly rank: number | null;
}

/**
 * All countries, cheapest first. A total that lacks a cost would look cheap, so those come last, without a rank; a
 * missing tax incentive only makes a total look dearer than it may be.
 */
export function rankedCountries(estimates: readonly CountryEstimate[]): readonly RankedCountry[] {
  const byCost = [...estimates].sort((a, b) => a.totalUsd.p50 - b.totalUsd.p50);
  const comparable = byCost.filter(isComparable);
  const others = byCost.filter((estimate) => !isComparable(estimate));
  return [
    ...comparable.map((estimate, index) => ({ estimate, rank: index + 1 })),
    ...others.map((estimate) => ({ estimate, rank: null })),
  ];
}

function isComparable({ items }: CountryEstimate): boolean {
  return items.every(isComparableItem);
}

/** Accelerators are not priced at the country's own offer for the one the plan wants: drawn hollow. */
export function isPricedElsewhere({ training, serving }: CountryEstimate): boolean {
  const isElsewhere = ({ status }: ComputePricing) => status === 'nearest' || status === 'alternative';
  return isElsewhere(training) || isElsewhere(serving);
}
