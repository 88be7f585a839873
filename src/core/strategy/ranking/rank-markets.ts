import type { MarketRanking } from '#core/plan/market-ranking';
import { ok, type Result } from '#core/shared/result';
import { DEFAULT_CONCENTRATION } from '#core/strategy/ranking/criteria';
import type { DecisionMatrix } from '#core/strategy/ranking/decision-matrix';
import { rankCountries } from '#core/strategy/ranking/rank-countries';
import type { Ranking } from '#core/strategy/ranking/ranking';
import { ofCountries } from '#core/strategy/ranking/ranking-matrix';
import { resolveWeights, type WeightFault } from '#core/strategy/ranking/weights/resolve-weights';

/**
 * Ranks the countries that the plan compares by its weights.
 *
 * @param matrix of all countries of the catalog; see `rankingMatrix`
 * @returns why there are no weights to rank by, where there are none
 */
export function rankMarkets(
  matrix: DecisionMatrix,
  settings: MarketRanking,
  seed: number,
): Result<Ranking, WeightFault> {
  const weights = resolveWeights(settings);
  if (!weights.ok) return weights;
  const { concentration = DEFAULT_CONCENTRATION, countries = null } = settings;
  return ok(rankCountries(ofCountries(matrix, countries), weights.value, { seed, concentration }));
}
