import type { CriterionFact } from '#core/strategy/ranking/criterion-facts';
import type { Ranking } from '#core/strategy/ranking/ranking';

/** From the worker of the ranking, which is asked with the plan. */
export interface RankedMarkets {
  readonly ranking: Ranking;
  /** What is known of every country of the catalog, by country. */
  readonly facts: Readonly<Record<string, readonly CriterionFact[]>>;
}
