import type { Plan } from '#core/plan/plan';
import { criterionFacts } from '#core/strategy/ranking/criterion-facts';
import type { DecisionMatrix } from '#core/strategy/ranking/decision-matrix';
import { rankMarkets } from '#core/strategy/ranking/rank-markets';
import { rankingMatrix } from '#core/strategy/ranking/ranking-matrix';
import type { RankingQuestion, RankingReference, RankingReply } from './ranking-messages';

/** The worker without its thread: keeps what a plan comes to, so that a changed weight only ranks again. */
export function createRankingHandler(
  answer: (reply: RankingReply) => void,
): (question: RankingQuestion) => void {
  let reference: RankingReference | null = null;
  let known: { readonly key: string; readonly matrix: DecisionMatrix } | null = null;

  function matrixOf(plan: Plan, withReference: RankingReference): DecisionMatrix {
    const { marketRanking: _settings, ...rest } = plan;
    const key = JSON.stringify(rest);
    if (known?.key !== key) known = { key, matrix: rankingMatrix({ ...withReference, plan }) };
    return known.matrix;
  }

  function rank({ requestId, plan, opened }: Extract<RankingQuestion, { kind: 'rank' }>): RankingReply {
    if (reference === null)
      return { kind: 'failed', requestId, message: 'The reference data is not loaded.' };
    try {
      const matrix = matrixOf(plan, reference);
      const ranking = rankMarkets(matrix, plan.marketRanking ?? {}, plan.seed);
      if (!ranking.ok) return { kind: 'no-weights', requestId, fault: ranking.error };
      const facts = opened === null ? [] : criterionFacts(matrix, opened);
      return { kind: 'ranked', requestId, ranking: ranking.value, facts };
    } catch (cause) {
      // A part that the catalog lacks, which the plan check says too; or a fault of ours.
      return { kind: 'failed', requestId, message: cause instanceof Error ? cause.message : String(cause) };
    }
  }

  return (question) => {
    if (question.kind === 'rank') answer(rank(question));
    else {
      reference = question.reference;
      known = null;
    }
  };
}
