import type { Catalog, CountryFactorId } from '#core/catalog/catalog';
import { indexCatalog } from '#core/evaluation/catalog-index';
import type { FigureUse } from '#core/evaluation/evaluation';
import { countryFigure, createFigureBook, type FigureBook } from '#core/evaluation/figure-book';
import type { Plan } from '#core/plan/plan';
import type { ThreePoint } from '#core/uncertainty/three-point';

/** Factors of a country that the screen shows, with their units. */
export const FACT_UNITS = {
  industrial_electricity_usd_per_kwh: 'usd_per_kwh',
  grid_carbon_g_per_kwh: 'g_per_kwh',
  typical_dc_pue: 'ratio',
  rd_effective_subsidy_pct: 'percent',
  corporate_tax_pct: 'percent',
  employer_social_cost_pct: 'percent',
  market_gdp_usd_bn: 'billion_usd',
  internet_users_millions: 'millions',
  ai_readiness_score: 'score',
  cloud_gpu_regions: 'count',
} as const satisfies Partial<Record<CountryFactorId, string>>;
export type FactId = keyof typeof FACT_UNITS;
export const FACT_IDS = Object.keys(FACT_UNITS) as readonly FactId[];

/** Yearly cost of an engineer to the employer, and the figures it is made of. */
export interface LoadedPay {
  /** Quartiles and median of pay, social costs included [USD a year]. */
  readonly usdPerYear: ThreePoint;
  readonly figure: FigureUse;
  readonly socialFigure: FigureUse;
}

/** What is known about one country; null = unknown. The user's own figures win over the catalog's. */
export interface CountryFacts {
  readonly pay: LoadedPay | null;
  readonly figures: Readonly<Record<FactId, FigureUse | null>>;
}

/** Looks up the facts of countries the way the engine looks up its figures, overrides and age included. */
export function createFactReader(plan: Plan, catalog: Catalog): (iso2: string) => CountryFacts {
  const book = createFigureBook(plan, indexCatalog(catalog));
  return (iso2) => ({
    pay: loadedPay(book, iso2),
    figures: Object.fromEntries(
      FACT_IDS.map((id) => [id, countryFigure(book, iso2, id, FACT_UNITS[id])]),
    ) as Record<FactId, FigureUse | null>,
  });
}

function loadedPay(book: FigureBook, iso2: string): LoadedPay | null {
  const unit = 'usd_per_year';
  const low = countryFigure(book, iso2, 'ml_engineer_salary_usd_p25', unit);
  const figure = countryFigure(book, iso2, 'ml_engineer_salary_usd_median', unit);
  const high = countryFigure(book, iso2, 'ml_engineer_salary_usd_p75', unit);
  const socialFigure = countryFigure(book, iso2, 'employer_social_cost_pct', 'percent');
  if (low === null || figure === null || high === null || socialFigure === null) return null;
  const loading = 1 + socialFigure.value.likely / 100;
  const likely = figure.value.likely;
  return {
    usdPerYear: {
      low: Math.min(low.value.likely, likely) * loading,
      likely: likely * loading,
      high: Math.max(high.value.likely, likely) * loading,
    },
    figure,
    socialFigure,
  };
}
