import type { CountryRow } from './country-rows';

export interface CountryFilter {
  /** Part of a name in either language, or of the code. */
  readonly text: string;
  /** Region of the catalog; null = all. */
  readonly region: string | null;
  readonly onlyLocal: boolean;
  readonly onlyMarkets: boolean;
}

export const NO_FILTER: CountryFilter = { text: '', region: null, onlyLocal: false, onlyMarkets: false };

/** Rows that fit the filter, in their order. */
export function filterRows(rows: readonly CountryRow[], filter: CountryFilter): readonly CountryRow[] {
  const wanted = fold(filter.text.trim());
  return rows.filter(
    ({ country, pricing, isMarket }) =>
      (wanted === '' || fold(`${country.nameEn} ${country.nameZh} ${country.iso2}`).includes(wanted)) &&
      (filter.region === null || country.region === filter.region) &&
      (!filter.onlyLocal || pricing.status === 'local' || pricing.status === 'yours') &&
      (!filter.onlyMarkets || isMarket),
  );
}

export function isFiltering(filter: CountryFilter): boolean {
  return filter.text.trim() !== '' || filter.region !== null || filter.onlyLocal || filter.onlyMarkets;
}

/** Without accents and case, so that "Turkiye" finds Türkiye. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
