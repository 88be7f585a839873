import type { Country } from '#core/catalog/catalog';
import type { ComputePricing, CountryEstimate, Quantiles } from '#core/evaluation/evaluation';
import type { CountryDutyCounts } from '#core/law/plan-duties/country-duty-counts';
import type { Plan } from '#core/plan/plan';
import type { CountryFacts } from './facts';
import { type HeatLevel, heatLevels } from './heat';
import { isComparable, isHollow, type Measure, missingOf, pricingOf, usdOf } from './measure';

/** One country as the table, the maps and the comparison show it. */
export interface CountryRow {
  readonly iso2: string;
  readonly country: Country;
  readonly estimate: CountryEstimate;
  /** Cost by the measure [USD]; null = not known. */
  readonly usd: Quantiles | null;
  /** 1 = cheapest; null = lacks a price that others have. */
  readonly rank: number | null;
  readonly level: HeatLevel | null;
  readonly hollow: boolean;
  /** Ids of what the figure lacks. */
  readonly missing: readonly string[];
  readonly pricing: ComputePricing;
  readonly facts: CountryFacts;
  readonly isMarket: boolean;
  /** Of its own law if all were there; null = not known. */
  readonly duties: CountryDutyCounts | null;
}

export interface CountryRowsInput {
  readonly countries: readonly Country[];
  readonly estimates: readonly CountryEstimate[];
  readonly plan: Pick<Plan, 'markets'>;
  readonly factsOf: (iso2: string) => CountryFacts;
  readonly dutiesOf: (iso2: string) => CountryDutyCounts | null;
}

/** All countries by one measure, cheapest first; those that cannot be ranked come last. */
export function countryRows(input: CountryRowsInput, measure: Measure): readonly CountryRow[] {
  const estimateOf = new Map(input.estimates.map((estimate) => [estimate.country, estimate]));
  const markets = new Set(input.plan.markets.map((market) => market.country));
  const unranked = input.countries.flatMap((country): Omit<CountryRow, 'rank' | 'level'>[] => {
    const estimate = estimateOf.get(country.iso2);
    if (estimate === undefined) return [];
    return [
      {
        iso2: country.iso2,
        country,
        estimate,
        usd: usdOf(estimate, measure),
        hollow: isHollow(estimate, measure),
        missing: missingOf(estimate, measure),
        pricing: pricingOf(estimate, measure),
        facts: input.factsOf(country.iso2),
        isMarket: markets.has(country.iso2),
        duties: input.dutiesOf(country.iso2),
      },
    ];
  });
  const comparableUsd = (row: (typeof unranked)[number]) =>
    row.usd !== null && isComparable(row.estimate, measure) ? row.usd.p50 : null;
  const sorted = unranked
    .map((row) => ({ row, value: comparableUsd(row) }))
    .sort((a, b) => (a.value ?? Number.POSITIVE_INFINITY) - (b.value ?? Number.POSITIVE_INFINITY) || 0);
  const levels = heatLevels(sorted.map(({ value }) => value));
  return sorted.map(({ row, value }, index) => ({
    ...row,
    rank: value === null ? null : index + 1,
    level: levels[index] ?? null,
  }));
}
