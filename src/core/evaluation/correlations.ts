import { COUNTRY_INPUTS } from '#core/evaluation/collect-inputs';
import type { Plan } from '#core/plan/plan';
import type { RankCorrelation } from '#core/uncertainty/rank-correlation';

/**
 * How far the prices of two accelerators rank the same providers: Spearman's correlation of the mean log price by provider,
 * over the pairs of parts that at least five providers of `cloud_offers.csv` both rent out, weighted by the number of those
 * providers. Which price the plan will pay is a question of the provider and of scarcity, and both are the same for
 * training and for serving.
 */
export const PRICE_RANK_CORRELATION = 0.93;

/** Correlations of a plan that names none. */
export const DEFAULT_CORRELATIONS: readonly RankCorrelation[] = [
  { inputs: [COUNTRY_INPUTS.trainingPrice, COUNTRY_INPUTS.servingPrice], rank: PRICE_RANK_CORRELATION },
];

/** Inputs of a plan that move together. */
export function correlationsOf({ uncertainty }: Pick<Plan, 'uncertainty'>): readonly RankCorrelation[] {
  return uncertainty?.correlations ?? DEFAULT_CORRELATIONS;
}
