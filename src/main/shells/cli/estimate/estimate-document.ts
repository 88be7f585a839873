import type { ComputePricing, CostItem, CountryEstimate, Evaluation } from '#core/evaluation/evaluation';
import type { Quantiles } from '#core/uncertainty/quantiles';

/** What `estimate --json` prints. Keys are public: they are added to, never renamed. */
export function estimateDocument(evaluation: Evaluation) {
  return {
    training_flop: range(evaluation.trainingFacts.flop),
    countries: evaluation.countries.map(countryDocument),
    seed: evaluation.seed,
    samples: evaluation.sampleCount,
    catalog_version: evaluation.catalogVersion,
    catalog_checksum: evaluation.catalogChecksum,
  };
}

function countryDocument(estimate: CountryEstimate) {
  return {
    country: estimate.country,
    total_usd: range(estimate.totalUsd),
    breakdown: estimate.items.map(itemDocument),
    drivers: estimate.drivers.map(({ input, effectUsd }) => ({ input, effect_usd: effectUsd })),
    /** False when an item below has no price: the total lacks it. */
    complete: estimate.complete,
    training_price: pricingDocument(estimate.training),
    serving_price: pricingDocument(estimate.serving),
  };
}

function itemDocument({ id, usd, missing, duties }: CostItem) {
  const amount = { item: id, usd: usd === null ? null : range(usd) };
  // Duties that wait for an answer are not in the amount.
  const item =
    duties === undefined ? amount : { ...amount, duties: duties.counted, waiting_duties: duties.waiting };
  return missing.length === 0 ? item : { ...item, missing };
}

function pricingDocument(pricing: ComputePricing) {
  return {
    status: pricing.status,
    accelerator: pricing.acceleratorId,
    priced_in: pricing.pricedIn,
    distance_km: pricing.distanceKm,
  };
}

function range({ p10, p50, p90 }: Quantiles) {
  return { p10, p50, p90 };
}
