import type { Catalog } from '#core/catalog/catalog';
import type { UnitsPerUsd } from '#core/law/money/fine-exposure';
import { unitsPerUsdOf } from '#core/law/money/units-per-usd';
import type { ExchangeRate } from '#core/plan/exchange-rate';
import type { Plan } from '#core/plan/plan';

/** What a plan says about exchange rates of its own. */
export type PlanRates = Pick<Plan, 'exchangeRates' | 'overrides'>;

/** The rate of a currency with its day and source. */
export interface UsedRate {
  readonly currency: string;
  /** Units of the currency for one US dollar. */
  readonly unitsPerUsd: number;
  readonly source: string;
  readonly layer: 'yours' | 'imported' | 'built-in';
  /** YYYY-MM of the catalog, YYYY-MM-DD of the user's own. */
  readonly asOf: string;
  readonly confidence: 'verified' | 'recalled';
  /** Figure that an override replaces; null = the dollar itself. */
  readonly figureId: string | null;
}

const DOLLAR: UsedRate = {
  currency: 'USD',
  unitsPerUsd: 1,
  source: '',
  layer: 'built-in',
  asOf: '',
  confidence: 'verified',
  figureId: null,
};

/**
 * The rate in use: a figure of the user's own for a country with the currency, then the plan's table, then the catalog.
 *
 * @returns null when nobody knows the currency
 */
export function rateInUse(catalog: Catalog, currency: string, plan: PlanRates | null): UsedRate | null {
  if (currency === 'USD') return DOLLAR;
  const countries = catalog.countries.filter((country) => country.currency === currency);
  const known = countries.find(({ factors }) => factors.fx_per_usd.value !== null) ?? countries[0];
  const figureId = known === undefined ? null : `country/${known.iso2}/fx_per_usd`;
  for (const { iso2 } of countries) {
    const id = `country/${iso2}/fx_per_usd`;
    const own = plan?.overrides[id];
    if (own !== undefined && own.value.likely > 0)
      return {
        currency,
        unitsPerUsd: own.value.likely,
        source: own.note,
        layer: 'yours',
        asOf: own.enteredOn,
        confidence: 'verified',
        figureId: id,
      };
  }
  const imported = plan?.exchangeRates?.find((rate) => rate.currency === currency);
  if (imported !== undefined) {
    const { unitsPerUsd, source, on } = imported;
    return { currency, unitsPerUsd, source, layer: 'imported', asOf: on, confidence: 'verified', figureId };
  }
  const figure = known?.factors.fx_per_usd;
  if (figure === undefined || figure.value === null) return null;
  const { value, source, asOf, confidence } = figure;
  return { currency, unitsPerUsd: value, source, layer: 'built-in', asOf, confidence, figureId };
}

/** Exchange rates for a plan: its own where it has any, else the catalog's; the same function for the same catalog then. */
export function unitsPerUsdFor(catalog: Catalog, plan: PlanRates | null): UnitsPerUsd {
  if (plan === null || !hasOwnRates(plan)) return unitsPerUsdOf(catalog);
  return (currency) => rateInUse(catalog, currency, plan)?.unitsPerUsd;
}

function hasOwnRates({ exchangeRates, overrides }: PlanRates): boolean {
  return (exchangeRates?.length ?? 0) > 0 || Object.keys(overrides).some((id) => id.endsWith('/fx_per_usd'));
}

/** Every rate in use, one for each currency of the catalog but the dollar, as rows of a table. */
export function ratesInUse(catalog: Catalog, plan: PlanRates | null): readonly ExchangeRate[] {
  const currencies = [...new Set(catalog.countries.map(({ currency }) => currency))].toSorted();
  return currencies.flatMap((currency) => {
    const rate = currency === 'USD' ? null : rateInUse(catalog, currency, plan);
    if (rate === null) return [];
    // A month of the catalog counts from its first day: a table has days.
    const on = rate.asOf.length === 7 ? `${rate.asOf}-01` : rate.asOf;
    return [{ currency, unitsPerUsd: rate.unitsPerUsd, on, source: rate.source }];
  });
}
