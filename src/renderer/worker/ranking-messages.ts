import type { Plan } from '#core/plan/plan';
import type { CriterionFact } from '#core/strategy/ranking/criterion-facts';
import type { Ranking } from '#core/strategy/ranking/ranking';
import type { RankingMatrixRequest } from '#core/strategy/ranking/ranking-matrix';
import type { WeightFault } from '#core/strategy/ranking/weights/resolve-weights';

/** What a ranking is made of besides the plan; sent when it changes. */
export type RankingReference = Omit<RankingMatrixRequest, 'plan' | 'seed'>;

/** To the worker. */
export type RankingQuestion =
  | { readonly kind: 'reference'; readonly reference: RankingReference }
  | {
      readonly kind: 'rank';
      readonly requestId: number;
      readonly plan: Plan;
      /** A country to look at as well; null = none. */
      readonly opened: string | null;
    };

export interface RankedMarkets {
  readonly ranking: Ranking;
  /** Of the country that was asked for. */
  readonly facts: readonly CriterionFact[];
}

/** From the worker, one for each `rank`. */
export type RankingReply =
  | ({ readonly kind: 'ranked'; readonly requestId: number } & RankedMarkets)
  /** There are no weights to rank by. */
  | { readonly kind: 'no-weights'; readonly requestId: number; readonly fault: WeightFault }
  | { readonly kind: 'failed'; readonly requestId: number; readonly message: string };
