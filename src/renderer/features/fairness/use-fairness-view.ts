import { useMemo } from 'react';
import type { ComparisonLimits, GroupComparison } from '#core/fairness/compare-groups';
import { compareMeasured, harmOf } from '#core/fairness/compare-measured';
import type { Harm } from '#core/fairness/harm';
import { limitsFor } from '#core/fairness/limits-for';
import type { Fairness, FairnessMeasurement } from '#core/plan/fairness';
import type { Plan } from '#core/plan/plan';
import { type Address, useAddress } from '../../app/use-address';

/** `at`: the import that is shown; `by`: the column whose groups are compared. */
export type FairnessWord = 'view' | 'at' | 'by';

/** What every view of the screen is told. */
export interface FairnessView {
  readonly plan: Plan;
  readonly fairness: Fairness;
  /** The import that is shown; null = nothing was imported yet. */
  readonly measurement: FairnessMeasurement | null;
  /** Place of the group column that is compared. */
  readonly column: number;
  readonly harm: Harm;
  readonly limits: ComparisonLimits;
  /** null = nothing was imported yet. */
  readonly comparison: GroupComparison | null;
  readonly place: Address<FairnessWord>;
}

const NOTHING: Fairness = {};

export function useFairnessView(plan: Plan): FairnessView {
  const place = useAddress<FairnessWord>('/fairness');
  const fairness = plan.fairness ?? NOTHING;
  const at = place.get('at');
  const by = place.get('by');
  return useMemo(() => {
    const measurements = fairness.measurements ?? [];
    const measurement = measurements.find(({ id }) => id === at) ?? measurements.at(-1) ?? null;
    const column = Math.max(0, measurement?.columns.groups.indexOf(by ?? '') ?? 0);
    const harm = harmOf(fairness);
    const limits = limitsFor(fairness, measurement?.columns.groups[column] ?? '');
    const comparison = measurement === null ? null : compareMeasured(fairness, measurement, [column]);
    return { plan, fairness, measurement, column, harm, limits, comparison, place };
  }, [plan, fairness, at, by, place]);
}
