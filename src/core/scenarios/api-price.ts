import type { ApiPrice } from '#core/catalog/catalog';
import type { Plan } from '#core/plan/plan';
import { apiOffers, isAboutAlike } from '#core/serving/api-offers';
import { quantileOfSorted } from '#core/shared/quantile';
import type { ThreePoint } from '#core/uncertainty/three-point';

/** What the tokens of a plan cost when the answers are bought. */
export interface BoughtTokens {
  /** Input and output together, in the plan's mix [USD per million tokens]. */
  readonly usdPerMillionTokens: ThreePoint;
  /** Offers behind it, the cheapest first. */
  readonly offers: readonly ApiPrice[];
  /** `size`: models of about the size of the plan's. `any`: none is known to be, so that all are taken. */
  readonly comparedBy: 'size' | 'any';
}

/**
 * Price of a million tokens from an API that can stand in for the plan's model: of the offers within a factor of two of
 * its size, and where there is none the dearest models count like the cheapest. As for rent: the cheapest offer of each
 * vendor, then over the vendors the cheapest as low, the lower quartile as likely, the upper quartile as high.
 *
 * @returns null when no offer has a price
 */
export function boughtTokens(
  plan: Pick<Plan, 'model' | 'serving'>,
  prices: readonly ApiPrice[],
): BoughtTokens | null {
  const priced = apiOffers(plan, prices).filter(({ usdPerMtok }) => usdPerMtok > 0);
  const alike = priced.filter((offer) => isAboutAlike(offer, plan.model));
  const compared = (alike.length > 0 ? alike : priced).toSorted((a, b) => a.usdPerMtok - b.usdPerMtok);
  if (compared.length === 0) return null;
  const cheapest = compared.filter(
    ({ price: { vendor } }, place) => compared.findIndex(({ price }) => price.vendor === vendor) === place,
  );
  const usd = cheapest.map(({ usdPerMtok }) => usdPerMtok);
  return {
    usdPerMillionTokens: {
      low: quantileOfSorted(usd, 0),
      likely: quantileOfSorted(usd, 0.25),
      high: quantileOfSorted(usd, 0.75),
    },
    offers: cheapest.map(({ price }) => price),
    comparedBy: alike.length > 0 ? 'size' : 'any',
  };
}
