import type { FigureUse } from '#core/evaluation/evaluation';
import type { Criterion } from '#core/strategy/ranking/criteria';

/** The figure behind a value. */
export interface FigureSource {
  /** Its value is the range that is reckoned with. */
  readonly figure: FigureUse;
  /** Why, in the catalog's own words (English; `Catalog.notesZh`); null = the figure speaks for itself. */
  readonly note: string | null;
}

/** What is known of a country under a criterion, in the criterion's unit. */
export type CriterionValue =
  /** Between two ends, likeliest in between. */
  | {
      readonly kind: 'range';
      readonly low: number;
      readonly likely: number;
      readonly high: number;
      /** Of the figure behind it; null = worked out from the plan. */
      readonly source: FigureSource | null;
    }
  /** One value for each run of the plan's simulation, [runCount]. */
  | { readonly kind: 'runs'; readonly values: Float64Array }
  /** Not known: it may lie anywhere between the anchors. */
  | { readonly kind: 'unknown' };

/** A criterion with its values, one for each country of the matrix. */
export interface CriterionColumn {
  readonly criterion: Criterion;
  /**
   * Amounts that stand for the ends of the scale, the worst and the best or the other way round. They hang on no choice of
   * countries, so that a further country changes no score.
   */
  readonly anchors: { readonly low: number; readonly high: number };
  readonly values: readonly CriterionValue[];
}

/** Countries by criteria. */
export interface DecisionMatrix {
  /** ISO codes. */
  readonly countries: readonly string[];
  readonly columns: readonly CriterionColumn[];
  /** Length of every vector of runs. */
  readonly runCount: number;
}
