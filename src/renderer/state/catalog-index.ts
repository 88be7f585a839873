import type {
  Accelerator,
  Assumption,
  Catalog,
  CloudOffer,
  Country,
  Neighbour,
  Provider,
} from '#core/catalog/catalog';

/** Look-ups into the reference data by id. */
export interface CatalogIndex {
  readonly accelerators: ReadonlyMap<string, Accelerator>;
  readonly countries: ReadonlyMap<string, Country>;
  /** The countries, and neighbours that have offers but no factors. */
  readonly places: ReadonlyMap<string, Country | Neighbour>;
  readonly assumptions: ReadonlyMap<string, Assumption>;
  readonly offers: ReadonlyMap<string, CloudOffer>;
  readonly providers: ReadonlyMap<string, Provider>;
}

/** Builds the look-ups once per catalog. */
export function indexCatalog(catalog: Catalog): CatalogIndex {
  return {
    accelerators: new Map(catalog.accelerators.map((accelerator) => [accelerator.id, accelerator])),
    countries: new Map(catalog.countries.map((country) => [country.iso2, country])),
    places: new Map([...catalog.neighbours, ...catalog.countries].map((place) => [place.iso2, place])),
    assumptions: new Map(catalog.assumptions.map((assumption) => [assumption.id, assumption])),
    offers: new Map(catalog.offers.map((offer) => [offer.id, offer])),
    providers: new Map(catalog.providers.map((provider) => [provider.id, provider])),
  };
}

/** Name of a country in a language of the screens; its code when the catalog does not know it. */
export function countryName(index: CatalogIndex | null, iso2: string, language: string): string {
  const country = index?.places.get(iso2);
  if (country === undefined) return iso2;
  return language.startsWith('zh') ? country.nameZh : country.nameEn;
}
