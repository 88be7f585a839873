import type { ApiComparison } from '#core/serving/api-comparison';
import type { ApiOffer } from '#core/serving/api-offers';

/** Models of about the plan's size that are shown beside the chosen one. */
const SHOWN_COUNT = 5;

/** The models nearest in size, and the one that serving is compared with. */
export function nearestOffers({ chosen, offers }: ApiComparison): readonly ApiOffer[] {
  const first = offers.filter(({ size }) => size !== null).slice(0, SHOWN_COUNT);
  return first.includes(chosen) ? first : [...first, chosen];
}
