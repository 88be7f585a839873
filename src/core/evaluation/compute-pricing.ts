import type { Accelerator, CloudOffer, Country } from '#core/catalog/catalog';
import type { CatalogIndex } from '#core/evaluation/catalog-index';
import type { ComputePricing, PriceStatus } from '#core/evaluation/evaluation';
import type { CatalogFigure, FigureBook } from '#core/evaluation/figure-book';
import { partOf } from '#core/evaluation/own-machines/own-inputs';
import type { OwnUnit } from '#core/plan/own-hardware';
import type { Plan, Tenure } from '#core/plan/plan';
import { quantileOfSorted } from '#core/shared/quantile';
import { exactly, type ThreePoint } from '#core/uncertainty/three-point';

type OffersByAccelerator = ReadonlyMap<string, ReadonlyMap<string, readonly CloudOffer[]>>;

/** What the price of accelerator-hours is looked up in. */
export interface PriceMarket {
  readonly plan: Plan;
  readonly index: CatalogIndex;
  readonly imported: OffersByAccelerator;
  readonly book: FigureBook;
  readonly memo: MarketMemo;
}

/** What was already looked up among the same offers. */
export interface MarketMemo {
  /** Summaries of offers, by part, country, tenure and size. */
  readonly summaries: Map<string, OfferSummary | null>;
  /** Countries with offers for a part and their distance [km], nearest first, by part, country and places with an own price. */
  readonly neighbours: Map<string, readonly (readonly [string, number])[]>;
}

/** What is to be rented where. */
export interface ComputeWish {
  readonly country: string;
  readonly accelerator: Accelerator;
  readonly tenure: Tenure;
  /** Accelerators needed at one place at once; a marketplace of single machines cannot supply a cluster. */
  readonly acceleratorCount: number;
  /** Says whether the model can run on another accelerator at all, and how much useful work an hour of it does. */
  readonly usefulWorkPerHour: (accelerator: Accelerator) => number;
}

/** Groups of destinations that controlled parts reach with a licence only. */
export const DESTINATIONS_NEEDING_LICENCE: ReadonlySet<string> = new Set([
  'licence-d1',
  'licence-d4',
  'licence-d5',
]);

/**
 * Own machines cost no rent. They are there already: a licence is a question only where they would have to go.
 *
 * @param units the machines; their parts decide on export control
 */
export function priceOwn(
  hardwareId: string,
  units: readonly OwnUnit[],
  country: string,
  homeCountry: string,
  index: CatalogIndex,
): ComputePricing {
  const destination = index.countries.get(country);
  const licenceNeeded =
    country !== homeCountry &&
    units.some(({ machine }) => {
      const part = partOf(machine, index.accelerators);
      return part !== null && needsLicence(part, destination);
    });
  return {
    ...nothing('owned'),
    wantedAcceleratorId: hardwareId,
    acceleratorId: hardwareId,
    licenceNeeded,
    pricedIn: country,
    distanceKm: 0,
  };
}

/**
 * Prices accelerator-hours for one country, the most specific layer first: the user's own price, offers in the country,
 * the same accelerator in the nearest country that has it, another accelerator offered in the country. Companies of
 * destinations under US country group D:5 may not simply rent a controlled part abroad, so they get the alternative
 * at home instead. Whatever is not the country's own offer for the chosen accelerator is visible in `status`.
 */
export function priceCompute(market: PriceMarket, wish: ComputeWish): ComputePricing {
  const { index, book } = market;
  const country = index.countries.get(wish.country);
  const licenceNeeded = needsLicence(wish.accelerator, country);
  const base = { wantedAcceleratorId: wish.accelerator.id, licenceNeeded };
  if (wish.tenure === 'owned')
    return {
      ...base,
      ...nothing('owned'),
      acceleratorId: wish.accelerator.id,
      pricedIn: wish.country,
      distanceKm: 0,
    };

  const local = quoteIn(market, wish, wish.accelerator.id, wish.country);
  if (local !== null)
    return {
      ...base,
      ...local,
      status: book.uses[local.figureId]?.layer === 'yours' ? 'yours' : 'local',
      acceleratorId: wish.accelerator.id,
      distanceKm: 0,
    };

  const mayRentAbroad = !(country?.exportGroup === 'licence-d5' && isControlled(wish.accelerator));
  if (mayRentAbroad) {
    for (const [neighbour, distanceKm] of neighboursWith(market, wish.accelerator.id, country)) {
      const quote = quoteIn(market, wish, wish.accelerator.id, neighbour);
      if (quote !== null)
        return { ...base, ...quote, status: 'nearest', acceleratorId: wish.accelerator.id, distanceKm };
    }
  }
  const alternative = cheapestAlternative(market, wish);
  if (alternative !== null)
    return {
      ...base,
      ...alternative.quote,
      status: 'alternative',
      acceleratorId: alternative.id,
      distanceKm: 0,
    };
  return {
    ...base,
    ...nothing('unknown'),
    acceleratorId: wish.accelerator.id,
    pricedIn: null,
    distanceKm: null,
  };
}

function nothing(status: PriceStatus) {
  return {
    status,
    usdPerAcceleratorHour: null,
    figureId: null,
    providers: [],
    tenureFallback: false,
  } as const;
}

/** Whether US export control asks for a licence where a destination is restricted. */
export function isControlled(accelerator: Pick<Accelerator, 'exportControl'>): boolean {
  return accelerator.exportControl === 'controlled' || accelerator.exportControl === 'china-variant';
}

function needsLicence(accelerator: Accelerator, country: Country | undefined): boolean {
  return (
    country !== undefined &&
    isControlled(accelerator) &&
    DESTINATIONS_NEEDING_LICENCE.has(country.exportGroup)
  );
}

interface Quote {
  readonly pricedIn: string;
  readonly usdPerAcceleratorHour: ThreePoint;
  readonly figureId: string;
  readonly providers: readonly string[];
  readonly tenureFallback: boolean;
}

/** The price of an accelerator in a country, from the most specific layer that has one. */
function quoteIn(
  market: PriceMarket,
  wish: ComputeWish,
  acceleratorId: string,
  country: string,
): Quote | null {
  const { tenure } = wish;
  const summary = offersIn(market, wish, acceleratorId, country);
  const suffix = tenure === 'spot' ? '/spot' : '';
  const figureId = `price/${acceleratorId}/${country}${suffix}`;
  // The book may hold a price that a smaller wish was allowed to use.
  if (summary === null && market.plan.overrides[figureId] === undefined) return null;
  const value = market.book.figure(figureId, 'usd_per_accelerator_hour', summary?.figure ?? null);
  if (value === null) return null;
  return {
    pricedIn: country,
    usdPerAcceleratorHour: value,
    figureId,
    providers: summary?.providers ?? [],
    tenureFallback: summary?.tenureFallback ?? false,
  };
}

/** Imported offers if there are any, else the built-in ones. */
function offersIn(
  market: PriceMarket,
  wish: ComputeWish,
  acceleratorId: string,
  country: string,
): OfferSummary | null {
  const key = `${acceleratorId} ${country} ${wish.tenure} ${wish.acceleratorCount <= MARKETPLACE_LIMIT}`;
  let summary = market.memo.summaries.get(key);
  if (summary === undefined) {
    summary = summariseIn(market, wish, acceleratorId, country);
    market.memo.summaries.set(key, summary);
  }
  return summary;
}

function summariseIn(
  market: PriceMarket,
  wish: ComputeWish,
  acceleratorId: string,
  country: string,
): OfferSummary | null {
  const imported = market.imported.get(acceleratorId)?.get(country) ?? [];
  const fromImported = summarise(imported, wish.tenure, 'imported');
  if (fromImported !== null) return fromImported;
  const builtIn = market.index.offers.get(acceleratorId)?.get(country) ?? [];
  return summarise(withoutMarketplaces(builtIn, market.index, wish), wish.tenure, 'built-in');
}

/**
 * A peer-to-peer marketplace quotes one host. Its price says little where real clouds quote too, and it cannot supply a
 * cluster; it counts only where it is all there is and a machine or a few will do.
 */
function withoutMarketplaces(
  offers: readonly CloudOffer[],
  index: CatalogIndex,
  wish: ComputeWish,
): readonly CloudOffer[] {
  const clouds = offers.filter((offer) => !index.marketplaces.has(offer.provider));
  return clouds.length === 0 && wish.acceleratorCount <= MARKETPLACE_LIMIT ? offers : clouds;
}

/** Accelerators that can be had on a marketplace at one place. */
const MARKETPLACE_LIMIT = 64;

/** One price out of many offers. */
export interface OfferSummary {
  readonly figure: CatalogFigure;
  readonly providers: readonly string[];
  readonly tenureFallback: boolean;
}

/**
 * One price out of many offers: the cheapest instance of every provider, then over the providers the cheapest as low,
 * the lower quartile as likely and the upper quartile as high, since a buyer compares before buying. The oldest and
 * least certain of the offers set the age and the confidence.
 */
function summarise(
  offers: readonly CloudOffer[],
  tenure: Tenure,
  layer: CatalogFigure['layer'],
): OfferSummary | null {
  if (tenure === 'spot') {
    const spot = cheapestByProvider(offers, (offer) => offer.spotUsdPerHour);
    if (spot.length > 0) return { ...toFigure(spot, layer), tenureFallback: false };
  }
  const onDemand = cheapestByProvider(offers, (offer) => offer.usdPerHour);
  return onDemand.length === 0 ? null : { ...toFigure(onDemand, layer), tenureFallback: tenure === 'spot' };
}

interface ProviderPrice {
  readonly usdPerAcceleratorHour: number;
  readonly offer: CloudOffer;
}

function cheapestByProvider(
  offers: readonly CloudOffer[],
  usdPerHour: (offer: CloudOffer) => number | null,
): ProviderPrice[] {
  const cheapest = new Map<string, ProviderPrice>();
  for (const offer of offers) {
    const machine = usdPerHour(offer);
    if (machine === null) continue;
    const price = machine / offer.acceleratorCount;
    const known = cheapest.get(offer.provider);
    if (known === undefined || price < known.usdPerAcceleratorHour)
      cheapest.set(offer.provider, { usdPerAcceleratorHour: price, offer });
  }
  return [...cheapest.values()].sort((a, b) => a.usdPerAcceleratorHour - b.usdPerAcceleratorHour);
}

function toFigure(prices: readonly ProviderPrice[], layer: CatalogFigure['layer']) {
  const sorted = prices.map((price) => price.usdPerAcceleratorHour);
  const single = sorted.length === 1;
  const value = single
    ? exactly(sorted[0] as number)
    : {
        low: quantileOfSorted(sorted, 0),
        likely: quantileOfSorted(sorted, 0.25),
        high: quantileOfSorted(sorted, 0.75),
      };
  const offers = prices.map((price) => price.offer);
  const sources = [...new Set(offers.map((offer) => offer.source))];
  const figure: CatalogFigure = {
    value,
    unit: 'usd_per_accelerator_hour',
    kind: 'rent',
    layer,
    source: sources.join('; '),
    asOf: offers.map((offer) => offer.asOf).sort()[0] as string,
    confidence: offers.some((offer) => offer.confidence === 'recalled') ? 'recalled' : 'verified',
    rowCount: offers.length,
  };
  return { figure, providers: offers.map((offer) => offer.provider) };
}

/** Countries with offers or an own price for an accelerator, nearest first; D:5 destinations are no refuge for others. */
function neighboursWith(
  market: PriceMarket,
  acceleratorId: string,
  country: Country | undefined,
): readonly (readonly [string, number])[] {
  if (country === undefined) return [];
  const ownPrefix = `price/${acceleratorId}/`;
  const ownPrices = Object.keys(market.plan.overrides)
    .filter((id) => id.startsWith(ownPrefix))
    // A spot price has `/spot` after the country.
    .map((id) => id.slice(ownPrefix.length).split('/')[0] ?? '');
  const key = [acceleratorId, country.iso2, ...ownPrices].join(' ');
  const known = market.memo.neighbours.get(key);
  if (known !== undefined) return known;
  const candidates = new Set([
    ...ownPrices,
    ...(market.imported.get(acceleratorId)?.keys() ?? []),
    ...(market.index.offers.get(acceleratorId)?.keys() ?? []),
  ]);
  const places: (readonly [string, number])[] = [];
  for (const iso2 of candidates) {
    const place = market.index.places.get(iso2);
    if (place === undefined || iso2 === country.iso2) continue;
    if (place.exportGroup === 'licence-d5' && country.exportGroup !== 'licence-d5') continue;
    const distanceKm = market.index.distanceKm(country.iso2, iso2);
    if (distanceKm !== null) places.push([iso2, distanceKm]);
  }
  places.sort((a, b) => a[1] - b[1]);
  market.memo.neighbours.set(key, places);
  return places;
}

/** The accelerator offered in the country that does a unit of useful work for the least money. */
function cheapestAlternative(market: PriceMarket, wish: ComputeWish): { id: string; quote: Quote } | null {
  let bestId: string | null = null;
  let bestUsdPerWork = Number.POSITIVE_INFINITY;
  for (const accelerator of market.index.catalog.accelerators) {
    if (accelerator.id === wish.accelerator.id) continue;
    // Compared on the bare offers: only the winner may enter the book of figures in use.
    const summary = offersIn(market, wish, accelerator.id, wish.country);
    const work = wish.usefulWorkPerHour(accelerator);
    if (summary === null || !(work > 0)) continue;
    const usdPerWork = summary.figure.value.likely / work;
    if (usdPerWork < bestUsdPerWork) {
      bestUsdPerWork = usdPerWork;
      bestId = accelerator.id;
    }
  }
  if (bestId === null) return null;
  const quote = quoteIn(market, wish, bestId, wish.country);
  return quote === null ? null : { id: bestId, quote };
}
