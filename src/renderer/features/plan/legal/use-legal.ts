import { useMemo } from 'react';
import { type FactUses, factUses } from '#core/law/plan-duties/fact-uses';
import type { PlanDuties } from '#core/law/plan-duties/plan-duties';
import { usePlanDuties } from '../../../state/use-plan-duties';

/** The law as it bears on the plan, and what of it hangs on each fact. */
export interface Legal {
  readonly duties: PlanDuties;
  readonly uses: FactUses;
}

/** Follows every edit; null until plan and law are there. */
export function useLegal(): Legal | null {
  const duties = usePlanDuties();
  return useMemo(() => (duties === null ? null : { duties, uses: factUses(duties) }), [duties]);
}
