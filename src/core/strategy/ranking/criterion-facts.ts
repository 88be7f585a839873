import type { CriterionId } from '#core/strategy/ranking/criteria';
import type { CriterionValue, DecisionMatrix, FigureSource } from '#core/strategy/ranking/decision-matrix';
import { quantilesOf } from '#core/uncertainty/quantiles';
import type { ThreePoint } from '#core/uncertainty/three-point';

/** What is known of a country under a criterion, to be read. */
export interface CriterionFact {
  readonly id: CriterionId;
  /** In the criterion's unit; of runs P10, median and P90; null = not known. */
  readonly range: ThreePoint | null;
  /** Of a figure of the catalog or of the user's own; null = worked out from the plan, or not known. */
  readonly source: FigureSource | null;
  /** Amounts that stand for the worst and the best. */
  readonly worst: number;
  readonly best: number;
}

/** @returns empty for a country that the matrix does not hold */
export function criterionFacts(matrix: DecisionMatrix, country: string): readonly CriterionFact[] {
  const position = matrix.countries.indexOf(country);
  return matrix.columns.flatMap(({ criterion, anchors, values }): readonly CriterionFact[] => {
    const value = values[position];
    if (value === undefined) return [];
    const [worst, best] =
      criterion.better === 'more' ? [anchors.low, anchors.high] : [anchors.high, anchors.low];
    const source = value.kind === 'range' ? value.source : null;
    return [{ id: criterion.id, range: rangeOf(value, matrix.runCount), source, worst, best }];
  });
}

function rangeOf(value: CriterionValue, runCount: number): ThreePoint | null {
  if (value.kind === 'unknown') return null;
  if (value.kind === 'range') return { low: value.low, likely: value.likely, high: value.high };
  const { p10, p50, p90 } = quantilesOf(value.values, runCount);
  return { low: p10, likely: p50, high: p90 };
}
