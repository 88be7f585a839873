import type { Plan } from '#core/plan/plan';
import { criterionFacts } from '#core/strategy/ranking/criterion-facts';
import type { DecisionMatrix } from '#core/strategy/ranking/decision-matrix';
import { rankMarkets } from '#core/strategy/ranking/rank-markets';
import { rankingMatrix } from '#core/strategy/ranking/ranking-matrix';
import { weightFaultText } from '#core/strategy/ranking/weights/weight-fault-text';
import type { PlanAndIpReference } from './plan-reference';
import type { RankedMarkets } from './ranking-messages';

/** The ranking of a plan's markets; keeps what the plan comes to, so that a changed weight only ranks again. */
export function rankingAnswers(reference: PlanAndIpReference): (plan: Plan) => RankedMarkets {
  let known: {
    readonly key: string;
    readonly matrix: DecisionMatrix;
    readonly facts: RankedMarkets['facts'];
  } | null = null;

  function lookUp(plan: Plan) {
    const { marketRanking: _settings, ...rest } = plan;
    const key = JSON.stringify(rest);
    if (known?.key !== key) {
      const matrix = rankingMatrix({ ...reference, plan });
      const facts = matrix.countries.map((country) => [country, criterionFacts(matrix, country)] as const);
      known = { key, matrix, facts: Object.fromEntries(facts) };
    }
    return known;
  }

  return (plan) => {
    const { matrix, facts } = lookUp(plan);
    const ranking = rankMarkets(matrix, plan.marketRanking ?? {}, plan.seed);
    // The page asks nothing with weights that are none.
    if (!ranking.ok) throw new Error(weightFaultText(ranking.error));
    return { ranking: ranking.value, facts };
  };
}
