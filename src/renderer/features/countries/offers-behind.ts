import type { Catalog, CloudOffer } from '#core/catalog/catalog';
import type { ComputePricing } from '#core/evaluation/evaluation';

/** An offer with its price per accelerator. */
export interface PricedOffer {
  readonly offer: CloudOffer;
  readonly usdPerAcceleratorHour: number;
}

/**
 * The offers behind a price: the cheapest of every provider, cheapest first.
 *
 * @param isSpot the plan wants spot machines and the price is one of them
 */
export function offersBehind(
  catalog: Pick<Catalog, 'offers'>,
  imported: readonly CloudOffer[],
  pricing: ComputePricing,
  isSpot: boolean,
): readonly PricedOffer[] {
  const fits = (offer: CloudOffer) =>
    offer.acceleratorId === pricing.acceleratorId && offer.country === pricing.pricedIn;
  const own = imported.filter(fits);
  const cheapest = new Map<string, PricedOffer>();
  for (const offer of own.length > 0 ? own : catalog.offers.filter(fits)) {
    const machine = isSpot && !pricing.tenureFallback ? offer.spotUsdPerHour : offer.usdPerHour;
    // A provider the engine did not count, e.g. for its kind, is not behind the price.
    if (machine === null || !pricing.providers.includes(offer.provider)) continue;
    const usdPerAcceleratorHour = machine / offer.acceleratorCount;
    const known = cheapest.get(offer.provider);
    if (known === undefined || usdPerAcceleratorHour < known.usdPerAcceleratorHour)
      cheapest.set(offer.provider, { offer, usdPerAcceleratorHour });
  }
  return [...cheapest.values()].sort((a, b) => a.usdPerAcceleratorHour - b.usdPerAcceleratorHour);
}
