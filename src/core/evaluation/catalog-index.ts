import type { Accelerator, Assumption, Catalog, CloudOffer, Country, Neighbour } from '#core/catalog/catalog';

/** The catalog by key; built once per catalog, since every keystroke evaluates again. */
export interface CatalogIndex {
  readonly catalog: Catalog;
  readonly accelerators: ReadonlyMap<string, Accelerator>;
  readonly countries: ReadonlyMap<string, Country>;
  /** Where offers can be: the countries, and neighbours that have offers but no factors. */
  readonly places: ReadonlyMap<string, Country | Neighbour>;
  readonly assumptions: ReadonlyMap<string, Assumption>;
  /** Providers that rent out single machines of many owners. */
  readonly marketplaces: ReadonlySet<string>;
  /** Offers by accelerator, then country. */
  readonly offers: ReadonlyMap<string, ReadonlyMap<string, readonly CloudOffer[]>>;
}

const indexes = new WeakMap<Catalog, CatalogIndex>();

/** @returns the index of a catalog; the same object for the same catalog */
export function indexCatalog(catalog: Catalog): CatalogIndex {
  let index = indexes.get(catalog);
  if (index === undefined) {
    index = {
      catalog,
      accelerators: new Map(catalog.accelerators.map((accelerator) => [accelerator.id, accelerator])),
      countries: new Map(catalog.countries.map((country) => [country.iso2, country])),
      places: new Map([...catalog.countries, ...catalog.neighbours].map((place) => [place.iso2, place])),
      marketplaces: new Set(
        catalog.providers
          .filter((provider) => provider.kind === 'marketplace')
          .map((provider) => provider.id),
      ),
      assumptions: new Map(catalog.assumptions.map((assumption) => [assumption.id, assumption])),
      offers: groupOffers(catalog.offers),
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
