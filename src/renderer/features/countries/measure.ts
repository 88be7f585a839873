import {
  COST_ITEM_IDS,
  type ComputePricing,
  type CostItem,
  type CostItemId,
  type CountryEstimate,
  isComparableItem,
  type Quantiles,
} from '#core/evaluation/evaluation';

/** What the countries are compared by: the total or one line of it. Medians of several lines do not add up. */
export type Measure = 'total' | CostItemId;

const SERVING_ITEMS: ReadonlySet<Measure> = new Set([
  'serving_compute',
  'owned_serving_hardware',
  'serving_electricity',
]);

/** Lines whose price is that of rented accelerators. */
const RENTED_ITEMS: ReadonlySet<CostItemId> = new Set([
  'training_run',
  'failed_and_repeated_runs',
  'experiments',
  'post_training',
  'serving_compute',
]);

/** The measures the plan has: the total, then every line that some country has a figure for. */
export function measuresOf(estimates: readonly CountryEstimate[]): readonly Measure[] {
  const present = new Set(
    estimates.flatMap((estimate) => estimate.items.filter((item) => item.usd !== null).map(({ id }) => id)),
  );
  return ['total', ...COST_ITEM_IDS.filter((id) => present.has(id))];
}

/** A total with its lines: a country's, or that of a part of the plan. */
export interface Breakdown {
  readonly totalUsd: Quantiles;
  readonly items: readonly CostItem[];
}

/** @returns cost by the measure [USD]; null = not known, or no such line */
export function usdOf(estimate: Breakdown, measure: Measure): Quantiles | null {
  if (measure === 'total') return estimate.totalUsd;
  return estimate.items.find((item) => item.id === measure)?.usd ?? null;
}

/** How accelerator-hours are priced for the measure: those of serving for its own lines, else those of training. */
export function pricingOf(estimate: CountryEstimate, measure: Measure): ComputePricing {
  return SERVING_ITEMS.has(measure) ? estimate.serving : estimate.training;
}

/** Ids of everything the figure lacks, e.g. of a tax incentive nobody knows. */
export function missingOf(estimate: CountryEstimate, measure: Measure): readonly string[] {
  const items = measure === 'total' ? estimate.items : estimate.items.filter((item) => item.id === measure);
  return items.flatMap((item) => item.missing);
}

/**
 * False when the country lacks a figure that others have and that can only add to its cost: ranked, it would look
 * cheap. An unknown incentive makes it look dear at most, and data without a price is missing everywhere.
 */
export function isComparable(estimate: Breakdown, measure: Measure): boolean {
  if (measure !== 'total') return usdOf(estimate, measure) !== null;
  return estimate.items.every(isComparableItem);
}

/** True when accelerators are not priced at the country's own offer for the one the plan wants. */
export function isPricedElsewhere({ status }: ComputePricing): boolean {
  return status === 'nearest' || status === 'alternative';
}

/** True when the figure rests on a price from elsewhere or, for one line, on an assumption. */
export function isHollow(estimate: CountryEstimate, measure: Measure): boolean {
  if (measure === 'total') return isPricedElsewhere(estimate.training) || isPricedElsewhere(estimate.serving);
  const isRented = RENTED_ITEMS.has(measure);
  const isAssumed = estimate.items.some((item) => item.id === measure && item.assumed);
  return isAssumed || (isRented && isPricedElsewhere(pricingOf(estimate, measure)));
}
