import type { Plan } from '#core/plan/plan';
import type { CriterionFact } from '#core/strategy/ranking/criterion-facts';
import type { Ranking } from '#core/strategy/ranking/ranking';
import type { WeightFault } from '#core/strategy/ranking/weights/resolve-weights';

/** To the worker of the ranking. */
export interface RankingQuestion {
  readonly plan: Plan;
  /** A country to look at as well; null = none. */
  readonly opened: string | null;
}

export interface RankedMarkets {
  readonly ranking: Ranking;
  /** Of the country that was asked for. */
  readonly facts: readonly CriterionFact[];
}

/** From the worker. */
export interface RankingAnswer {
  /** By the newest weights that there is something to rank by; null = there were none yet. */
  readonly ranked: RankedMarkets | null;
  /** Why the weights of the question are none to rank by; null = they are. */
  readonly fault: WeightFault | null;
}
