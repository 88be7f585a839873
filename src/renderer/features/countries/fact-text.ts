import type { FigureUse } from '#core/evaluation/evaluation';
import { decimal } from '../../format/decimal';
import type { CountryFacts, FactId, LoadedPay } from './facts';
import type { Words } from './use-words';

/** A fact with its unit, e.g. `0.26 USD/kWh`; null = unknown. */
export function factText(id: FactId, figure: FigureUse | null, { t, format }: Words): string | null {
  if (figure === null) return null;
  const value = figure.value.likely;
  switch (id) {
    case 'industrial_electricity_usd_per_kwh':
      return t('factUnit.electricity', { value: decimal(value, 2, format.language) });
    case 'grid_carbon_g_per_kwh':
      return t('factUnit.carbon', { value: format.integer(value) });
    case 'rd_effective_subsidy_pct':
    case 'corporate_tax_pct':
    case 'employer_social_cost_pct':
      return t('factUnit.percent', { value: format.factor(value) });
    case 'market_gdp_usd_bn':
      return t('factUnit.gdp', { value: format.size(value * 1e9) });
    case 'internet_users_millions':
      return t('factUnit.people', { value: format.count(value * 1e6) });
    case 'ai_readiness_score':
      return t('factUnit.score', { value: format.integer(value) });
    case 'typical_dc_pue':
    case 'cloud_gpu_regions':
      return t('factUnit.plain', { value: format.factor(value) });
  }
}

/** `USD 110 k (85 – 130 k)`. */
export function payText(pay: LoadedPay, { format }: Words): string {
  const { low, likely, high } = pay.usdPerYear;
  return format.moneyRangeText({ p10: low, p50: likely, p90: high });
}

/** Facts in the order every page of a country has them. */
export const FACT_ORDER = [
  'industrial_electricity_usd_per_kwh',
  'grid_carbon_g_per_kwh',
  'typical_dc_pue',
  'rd_effective_subsidy_pct',
  'corporate_tax_pct',
  'market_gdp_usd_bn',
  'internet_users_millions',
  'ai_readiness_score',
  'cloud_gpu_regions',
] as const satisfies readonly (keyof CountryFacts['figures'])[];
