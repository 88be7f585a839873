import type { Country } from '#core/catalog/catalog';
import { type Currency, US_DOLLAR } from './money';

/**
 * The currency of the screens with its rate from the catalog. A currency without a known rate gives US dollars, so that
 * no amount is ever shown under a name it was not converted to.
 *
 * @param code ISO 4217
 */
export function currencyOf(
  code: string,
  countries: readonly Pick<Country, 'currency' | 'factors'>[],
): Currency {
  if (code === US_DOLLAR.code) return US_DOLLAR;
  const perUsd = countries
    .filter((country) => country.currency === code)
    .map((country) => country.factors.fx_per_usd.value)
    .find((rate) => rate !== null && rate > 0);
  return perUsd === undefined || perUsd === null ? US_DOLLAR : { code, perUsd };
}

/** Currencies the catalog has a rate for, US dollar first. */
export function knownCurrencies(
  countries: readonly Pick<Country, 'currency' | 'factors'>[],
): readonly string[] {
  const codes = countries
    .filter((country) => (country.factors.fx_per_usd.value ?? 0) > 0)
    .map((country) => country.currency);
  return [US_DOLLAR.code, ...[...new Set(codes)].filter((code) => code !== US_DOLLAR.code).sort()];
}
