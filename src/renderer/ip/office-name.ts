import type { TFunction } from 'i18next';

/**
 * Name of an office for rights: the Union and the treaty offices are no countries of the catalog.
 *
 * @param code of a country, `EU` or `WO`
 * @param country name of a country
 */
export function officeName(
  code: string,
  t: TFunction<'protection'>,
  country: (iso2: string) => string,
): string {
  return code === 'EU' || code === 'WO' ? t(`market.${code}`) : country(code);
}
