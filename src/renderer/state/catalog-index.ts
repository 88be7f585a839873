import type {
  Accelerator,
  Assumption,
  Catalog,
  CloudOffer,
  Country,
  Neighbour,
  Provider,
} from '#core/catalog/catalog';
import type { OwnMachine } from '#core/plan/own-machine';

/** Look-ups into the reference data by id. */
export interface CatalogIndex {
  readonly accelerators: ReadonlyMap<string, Accelerator>;
  readonly countries: ReadonlyMap<string, Country>;
  /** The countries, and neighbours that have offers but no factors. */
  readonly places: ReadonlyMap<string, Country | Neighbour>;
  readonly assumptions: ReadonlyMap<string, Assumption>;
  readonly offers: ReadonlyMap<string, CloudOffer>;
  readonly providers: ReadonlyMap<string, Provider>;
  /** Machines of the open plan, which it may run on like on a part of the catalog. */
  readonly machines: readonly OwnMachine[];
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
    machines: [],
  };
}

/** Name of a country in a language of the screens; its code when the catalog does not know it. */
export function countryName(index: CatalogIndex | null, iso2: string, language: string): string {
  const country = index?.places.get(iso2);
  if (country === undefined) return iso2;
  return language.startsWith('zh') ? country.nameZh : country.nameEn;
}
