import type { ComputePricing, CountryEstimate, Quantiles } from '#core/evaluation/evaluation';

export type Purpose = 'training' | 'serving' | 'team';

/** A country for one purpose, with what it costs there. */
export interface PlaceOption {
  readonly country: string;
  /** Price of an accelerator-hour; null for the team. */
  readonly pricing: ComputePricing | null;
  /** Staff over the horizon [USD]; null for training and serving. */
  readonly staffUsd: Quantiles | null;
}

/**
 * The cheapest countries for a purpose: for training and serving those with offers of their own for the accelerator of
 * the plan, for the team by what the same team costs there.
 */
export function cheapestPlaces(
  countries: readonly CountryEstimate[],
  purpose: Purpose,
  chosen: string,
  atMost: number,
): readonly PlaceOption[] {
  const options = countries
    .filter(({ country }) => country !== chosen)
    .flatMap((estimate): readonly (PlaceOption & { readonly usd: number })[] => {
      const { country } = estimate;
      if (purpose === 'team') {
        const staffUsd = estimate.items.find(({ id }) => id === 'staff')?.usd ?? null;
        return staffUsd === null ? [] : [{ country, pricing: null, staffUsd, usd: staffUsd.p50 }];
      }
      const pricing = estimate[purpose];
      const usd = pricing.usdPerAcceleratorHour?.likely ?? null;
      const isOwnOffer = pricing.status === 'local' || pricing.status === 'yours';
      return usd === null || !isOwnOffer || pricing.licenceNeeded
        ? []
        : [{ country, pricing, staffUsd: null, usd }];
    });
  return options
    .sort((a, b) => a.usd - b.usd)
    .slice(0, atMost)
    .map(({ country, pricing, staffUsd }) => ({ country, pricing, staffUsd }));
}
