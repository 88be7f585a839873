import type { Catalog, CloudOffer } from '#core/catalog/catalog';
import type { Evaluation } from '#core/evaluation/evaluation';

/** Prices of an offer per accelerator [USD an hour]; null = not known. */
export function pricesOf({ usdPerHour, spotUsdPerHour, acceleratorCount }: CloudOffer) {
  const each = (machine: number | null) => (machine === null ? null : machine / acceleratorCount);
  return { onDemand: each(usdPerHour), spot: each(spotUsdPerHour) };
}

/** Id of the price that an offer adds to. */
export function priceId(offer: Pick<CloudOffer, 'acceleratorId' | 'country'>, isSpot: boolean): string {
  return `price/${offer.acceleratorId}/${offer.country}${isSpot ? '/spot' : ''}`;
}

export interface OffersInput {
  readonly catalog: Pick<Catalog, 'offers' | 'providers'>;
  readonly importedOffers: readonly CloudOffer[];
  readonly figures: Evaluation['figures'] | null;
}

/**
 * Which offers stand behind a price in use, and behind which: of each provider the cheapest, from the layer the price
 * is taken from. A marketplace of single machines counts only where no cloud has an offer.
 */
export function offersBehindPrices({
  catalog,
  importedOffers,
  figures,
}: OffersInput): ReadonlyMap<CloudOffer, string> {
  const marketplaces = new Set(
    catalog.providers.filter(({ kind }) => kind === 'marketplace').map(({ id }) => id),
  );
  const behind = new Map<CloudOffer, string>();
  for (const [layer, offers] of [
    ['imported', importedOffers],
    ['built-in', catalog.offers],
  ] as const)
    for (const isSpot of [false, true])
      for (const [id, group] of Map.groupBy(offers, (offer) => priceId(offer, isSpot))) {
        if (figures?.[id]?.layer !== layer) continue;
        const clouds = group.filter(({ provider }) => layer === 'imported' || !marketplaces.has(provider));
        for (const offer of cheapestOfEach(clouds.length > 0 ? clouds : group, isSpot)) behind.set(offer, id);
      }
  return behind;
}

function cheapestOfEach(offers: readonly CloudOffer[], isSpot: boolean): readonly CloudOffer[] {
  const cheapest = new Map<string, { readonly offer: CloudOffer; readonly price: number }>();
  for (const offer of offers) {
    const { onDemand, spot } = pricesOf(offer);
    const price = isSpot ? spot : onDemand;
    if (price === null) continue;
    const known = cheapest.get(offer.provider);
    if (known === undefined || price < known.price) cheapest.set(offer.provider, { offer, price });
  }
  return [...cheapest.values()].map(({ offer }) => offer);
}
