import type { Accelerator, Assumption, Catalog, CloudOffer, Country, Neighbour } from '#core/catalog/catalog';
import { greatCircleKm, type Place } from '#core/evaluation/great-circle';

/** The catalog by key; built once per catalog, since every keystroke evaluates again. */
export interface CatalogIndex {
  readonly catalog: Catalog;
  readonly accelerators: ReadonlyMap<string, Accelerator>;
  /** The first part of an efficiency class; undefined for a word that is none. */
  partOfClass(efficiencyClass: string): Accelerator | undefined;
  readonly countries: ReadonlyMap<string, Country>;
  /** Where offers can be: the countries, and neighbours that have offers but no factors. */
  readonly places: ReadonlyMap<string, Country | Neighbour>;
  readonly assumptions: ReadonlyMap<string, Assumption>;
  /** Providers that rent out single machines of many owners. */
  readonly marketplaces: ReadonlySet<string>;
  /** Offers by accelerator, then country. */
  readonly offers: ReadonlyMap<string, ReadonlyMap<string, readonly CloudOffer[]>>;
  /** Great-circle distance between two places [km]; null when one of them is not in the catalog. */
  distanceKm(from: string, to: string): number | null;
}

const indexes = new WeakMap<Catalog, CatalogIndex>();

/** @returns the index of a catalog; the same object for the same catalog */
export function indexCatalog(catalog: Catalog): CatalogIndex {
  let index = indexes.get(catalog);
  if (index === undefined) {
    const places = new Map([...catalog.countries, ...catalog.neighbours].map((place) => [place.iso2, place]));
    // Backwards, so that the first part of a class is the one that stays.
    const byClass = new Map<string, Accelerator>(
      [...catalog.accelerators].reverse().map((part) => [part.efficiencyClass, part]),
    );
    index = {
      catalog,
      partOfClass: (efficiencyClass) => byClass.get(efficiencyClass),
      accelerators: new Map(catalog.accelerators.map((accelerator) => [accelerator.id, accelerator])),
      countries: new Map(catalog.countries.map((country) => [country.iso2, country])),
      places,
      marketplaces: new Set(
        catalog.providers
          .filter((provider) => provider.kind === 'marketplace')
          .map((provider) => provider.id),
      ),
      assumptions: new Map(catalog.assumptions.map((assumption) => [assumption.id, assumption])),
      offers: groupOffers(catalog.offers),
      distanceKm: distances(places),
    };
    indexes.set(catalog, index);
  }
  return index;
}

/** @returns offers by accelerator id, then by country */
export function groupOffers(
  offers: readonly CloudOffer[],
): ReadonlyMap<string, ReadonlyMap<string, readonly CloudOffer[]>> {
  const byAccelerator = new Map<string, Map<string, CloudOffer[]>>();
  for (const offer of offers) {
    const byCountry = byAccelerator.get(offer.acceleratorId) ?? new Map<string, CloudOffer[]>();
    byAccelerator.set(offer.acceleratorId, byCountry);
    const list = byCountry.get(offer.country);
    if (list === undefined) byCountry.set(offer.country, [offer]);
    else list.push(offer);
  }
  return byAccelerator;
}

/** Distances between the places of a catalog, each computed once. */
function distances(places: ReadonlyMap<string, Place>): (from: string, to: string) => number | null {
  const known = new Map<string, number | null>();
  return (from, to) => {
    const key = `${from}-${to}`;
    let km = known.get(key);
    if (km === undefined) {
      const start = places.get(from);
      const end = places.get(to);
      km = start === undefined || end === undefined ? null : greatCircleKm(start, end);
      known.set(key, km);
    }
    return km;
  };
}
