import type { Evaluation } from '#core/evaluation/evaluation';
import type { ThreePoint } from '#core/uncertainty/three-point';

/**
 * Pay of a mid-level machine-learning engineer with employer's costs, from the figures in use (own ones included).
 *
 * @returns [USD per year], or null when the country lacks one of the figures
 */
export function loadedPay(figures: Evaluation['figures'], country: string): ThreePoint | null {
  const figure = (factor: string) => figures[`country/${country}/${factor}`]?.value.likely ?? null;
  const low = figure('ml_engineer_salary_usd_p25');
  const likely = figure('ml_engineer_salary_usd_median');
  const high = figure('ml_engineer_salary_usd_p75');
  const socialPercent = figure('employer_social_cost_pct');
  if (low === null || likely === null || high === null || socialPercent === null) return null;
  const loading = 1 + socialPercent / 100;
  return {
    low: Math.min(low, likely) * loading,
    likely: likely * loading,
    high: Math.max(high, likely) * loading,
  };
}
