import type { CatalogIndex } from '#core/evaluation/catalog-index';
import { countryFigureId, type FigureBook } from '#core/evaluation/figure-book';
import { scalePoints, type ThreePoint } from '#core/uncertainty/three-point';

export interface LoadedPay {
  /** [USD per year] */
  readonly value: ThreePoint;
  readonly figureIds: readonly string[];
}

/** Pay of a machine-learning engineer with employer's social cost; null = unknown. */
export function loadedPayIn(country: string, index: CatalogIndex, book: FigureBook): LoadedPay | null {
  const pay = barePayIn(country, book);
  const social = book.countryFactor(country, 'employer_social_cost_pct', 'percent');
  if (!index.countries.has(country) || pay === null || social === null) return null;
  const loading = 1 + social / 100;
  return {
    value: scalePoints(pay, loading),
    figureIds: [
      countryFigureId(country, 'ml_engineer_salary_usd_median'),
      countryFigureId(country, 'employer_social_cost_pct'),
    ],
  };
}

/**
 * Pay without social cost; null = unknown. The middle half of what engineers earn (P25 to P75) is taken as 8 in 10 of
 * what the average of a team costs: an average varies less than a person. A median of the user's own comes with its own
 * range.
 */
export function barePayIn(country: string, book: FigureBook): ThreePoint | null {
  const unit = 'usd_per_year';
  const likely = book.countryFactor(country, 'ml_engineer_salary_usd_median', unit);
  const median = book.uses[countryFigureId(country, 'ml_engineer_salary_usd_median')];
  if (median?.layer === 'yours') return median.value;
  const low = book.countryFactor(country, 'ml_engineer_salary_usd_p25', unit);
  const high = book.countryFactor(country, 'ml_engineer_salary_usd_p75', unit);
  if (low === null || likely === null || high === null) return null;
  return { low: Math.min(low, likely), likely, high: Math.max(high, likely) };
}
