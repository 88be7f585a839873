import type { Plan } from '#core/plan/plan';
import { criterionFacts } from '#core/strategy/ranking/criterion-facts';
import type { DecisionMatrix } from '#core/strategy/ranking/decision-matrix';
import { rankMarkets } from '#core/strategy/ranking/rank-markets';
import { rankingMatrix } from '#core/strategy/ranking/ranking-matrix';
import type { PlanAndIpReference } from './plan-reference';
import type { RankedMarkets, RankingAnswer, RankingQuestion } from './ranking-messages';

/** The markets of a plan in order; keeps what the plan comes to, so that a changed weight only ranks again. */
export function rankingAnswers(reference: PlanAndIpReference): (question: RankingQuestion) => RankingAnswer {
  let known: { readonly key: string; readonly matrix: DecisionMatrix } | null = null;
  let ranked: RankedMarkets | null = null;

  function matrixOf(plan: Plan): DecisionMatrix {
    const { marketRanking: _settings, ...rest } = plan;
    const key = JSON.stringify(rest);
    if (known?.key !== key) known = { key, matrix: rankingMatrix({ ...reference, plan }) };
    return known.matrix;
  }

  return ({ plan, opened }) => {
    const matrix = matrixOf(plan);
    const ranking = rankMarkets(matrix, plan.marketRanking ?? {}, plan.seed);
    if (!ranking.ok) return { ranked, fault: ranking.error };
    ranked = { ranking: ranking.value, facts: opened === null ? [] : criterionFacts(matrix, opened) };
    return { ranked, fault: null };
  };
}
