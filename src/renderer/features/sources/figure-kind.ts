import type { CountryFactorId } from '#core/catalog/catalog';
import type { FigureKind } from '#core/evaluation/freshness';
import type { SourceKind } from './source-row';

interface FactorFacts {
  readonly kind: SourceKind;
  readonly unit: string;
}

/** What each factor of a country is about, and its unit as the engine names it. */
export const FACTORS: Readonly<Record<CountryFactorId, FactorFacts>> = {
  fx_per_usd: { kind: 'exchange', unit: 'per_usd' },
  industrial_electricity_usd_per_kwh: { kind: 'electricity', unit: 'usd_per_kwh' },
  grid_carbon_g_per_kwh: { kind: 'electricity', unit: 'g_per_kwh' },
  typical_dc_pue: { kind: 'electricity', unit: 'ratio' },
  ml_engineer_salary_usd_p25: { kind: 'pay', unit: 'usd_per_year' },
  ml_engineer_salary_usd_median: { kind: 'pay', unit: 'usd_per_year' },
  ml_engineer_salary_usd_p75: { kind: 'pay', unit: 'usd_per_year' },
  employer_social_cost_pct: { kind: 'pay', unit: 'percent' },
  corporate_tax_pct: { kind: 'tax', unit: 'percent' },
  rd_effective_subsidy_pct: { kind: 'tax', unit: 'percent' },
  internet_users_millions: { kind: 'country', unit: 'millions' },
  ai_readiness_score: { kind: 'country', unit: 'score' },
  market_gdp_usd_bn: { kind: 'country', unit: 'billion_usd' },
  cloud_gpu_regions: { kind: 'country', unit: 'count' },
};

/** What a figure is about, by its id. */
export function kindOfFigure(figureId: string): SourceKind {
  const [group, , factor = ''] = figureId.split('/');
  if (group === 'price') return 'rent';
  if (group === 'accelerator' || group === 'machine') return 'hardware';
  if (group === 'country' && Object.hasOwn(FACTORS, factor)) return FACTORS[factor as CountryFactorId].kind;
  return group === 'country' ? 'country' : 'assumption';
}

/** The span of freshness a country's factor is judged by; as the engine does. */
export function freshnessKindOfFactor(factor: CountryFactorId): FigureKind {
  return factor === 'fx_per_usd' ? 'exchange' : 'country';
}
