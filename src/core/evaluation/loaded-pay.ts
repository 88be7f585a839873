import type { CatalogIndex } from '#core/evaluation/catalog-index';
import type { FigureBook } from '#core/evaluation/figure-book';
import type { ThreePoint } from '#core/uncertainty/three-point';

export interface LoadedPay {
  /** Of a mid-level machine-learning engineer [USD per year]. */
  readonly value: ThreePoint;
  readonly figureIds: readonly string[];
}

/**
 * Pay with employer's social cost. The middle half of what engineers earn (P25 to P75) is taken as 8 in 10 of what the
 * average of a team costs: an average varies less than a person.
 */
export function loadedPayIn(country: string, index: CatalogIndex, book: FigureBook): LoadedPay | null {
  const row = index.countries.get(country);
  const unit = 'usd_per_year';
  const low = book.countryFactor(country, 'ml_engineer_salary_usd_p25', unit);
  const likely = book.countryFactor(country, 'ml_engineer_salary_usd_median', unit);
  const high = book.countryFactor(country, 'ml_engineer_salary_usd_p75', unit);
  const social = book.countryFactor(country, 'employer_social_cost_pct', 'percent');
  if (row === undefined || low === null || likely === null || high === null || social === null) return null;
  const loading = 1 + social / 100;
  return {
    value: {
      low: Math.min(low, likely) * loading,
      likely: likely * loading,
      high: Math.max(high, likely) * loading,
    },
    figureIds: [
      `country/${country}/ml_engineer_salary_usd_median`,
      `country/${country}/employer_social_cost_pct`,
    ],
  };
}
