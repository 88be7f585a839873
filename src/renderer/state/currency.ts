import type { Catalog } from '#core/catalog/catalog';
import { type Currency, US_DOLLAR } from '../format/money';

/**
 * A currency with the catalog's rate: that of the first country that uses it and has one. US dollars when nobody
 * knows the rate, since an amount in an unknown currency would be a made-up one.
 */
export function currencyOf(catalog: Catalog | null, code: string): Currency {
  const rates = (catalog?.countries ?? [])
    .filter((country) => country.currency === code)
    .map((country) => country.factors.fx_per_usd.value);
  const perUsd = rates.find((rate) => rate !== null);
  return perUsd === undefined || perUsd === null ? US_DOLLAR : { code, perUsd };
}
