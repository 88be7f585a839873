import { useMemo } from 'react';
import { type FactUses, factUses } from '#core/law/plan-duties/fact-uses';
import type { PlanDuties } from '#core/law/plan-duties/plan-duties';
import { usePlanDuties } from '../../../state/use-plan-duties';
import { useEvaluationState } from '../../../state/use-state';

/** The law as it bears on the plan, and what of it hangs on each fact. */
export interface Legal {
  readonly duties: PlanDuties;
  readonly uses: FactUses;
}

/** Follows every edit; null until plan, law and the training compute are there, which opens questions while it is not. */
export function useLegal(): Legal | null {
  const duties = usePlanDuties();
  const isWaiting = useEvaluationState(
    ({ evaluation, status }) => evaluation === null && status !== 'failed',
  );
  return useMemo(
    () => (duties === null || isWaiting ? null : { duties, uses: factUses(duties) }),
    [duties, isWaiting],
  );
}
