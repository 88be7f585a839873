import type { CriterionId } from '#core/strategy/ranking/criteria';
import type { Quantiles } from '#core/uncertainty/quantiles';

/** A country as it stands among the others. */
export interface RankedCountry {
  readonly country: string;
  /** Expected weighted sum of its values, 0 to 100; the sum of `points`. Countries are in its order. */
  readonly score: number;
  /** Over the runs. */
  readonly scoreRange: Quantiles;
  /** Share of the runs in which it takes each place [0..1], first place first. */
  readonly placeShares: readonly number[];
  /** Share of the runs in which it comes first, and among the first five [0..1]. */
  readonly pFirst: number;
  readonly pTop5: number;
  /** Points of the score by criterion. */
  readonly points: Readonly<Partial<Record<CriterionId, number>>>;
  /** Criteria of which nothing is known here: anything from worst to best is reckoned with. */
  readonly unknown: readonly CriterionId[];
  /** Countries that are at least as good under every criterion that counts, and better under one. */
  readonly dominatedBy: readonly string[];
  readonly topsis: {
    /** Closeness to the ideal [0..1], over the runs. */
    readonly closeness: Quantiles;
    /** 1 = first, by the median of the closeness. */
    readonly place: number;
    readonly pFirst: number;
  };
}

/** A change of the winner. */
export interface WinnerChange {
  /** Share of the weight at which it happens [0..1]. */
  readonly weight: number;
  readonly winner: string;
}

/** A criterion that counts. */
export interface RankedCriterion {
  readonly id: CriterionId;
  /** Share of the weight [0..1]. */
  readonly weight: number;
  /** As shaken, over the runs. */
  readonly weightRange: Quantiles;
  /** Where the winner changes when this weight falls or rises and the others keep their proportions; null = nowhere. */
  readonly down: WinnerChange | null;
  readonly up: WinnerChange | null;
}

export interface Ranking {
  /** First first. */
  readonly countries: readonly RankedCountry[];
  readonly criteria: readonly RankedCriterion[];
  /** Share of the runs in which the first one, two, … five stand in exactly this order [0..1]. */
  readonly orderHolds: readonly number[];
  readonly seed: number;
  readonly runCount: number;
  readonly concentration: number | null;
}
