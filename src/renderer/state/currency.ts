import type { Catalog } from '#core/catalog/catalog';
import { type PlanRates, rateInUse } from '#core/prices/plan-rates';
import { type Currency, US_DOLLAR } from '../format/money';

/**
 * A currency with the rate in use: the plan's own where it has one, else the catalog's. US dollars when nobody knows the
 * rate, since an amount in an unknown currency would be a made-up one.
 */
export function currencyOf(catalog: Catalog | null, code: string, plan: PlanRates | null = null): Currency {
  const rate = catalog === null ? null : rateInUse(catalog, code, plan);
  return rate === null ? US_DOLLAR : { code, perUsd: rate.unitsPerUsd };
}
