import { useMemo } from 'react';
import { dutiesOfPlan, type PlanDuties } from '#core/law/plan-duties/plan-duties';
import { useEvaluation, useLaw, useSession } from './use-state';

/**
 * All law that bears on the open plan; null while plan or law are not there. Follows every edit.
 *
 * @param date what binds on that day, YYYY-MM-DD; null = what is law, each with its first day
 */
export function usePlanDuties(date: string | null = null): PlanDuties | null {
  const plan = useSession((state) => state.plan);
  const law = useLaw((state) => state.law);
  const evaluation = useEvaluation((all) => all);
  return useMemo(() => {
    if (plan === null || law === null) return null;
    return dutiesOfPlan({ plan, evaluation, law }, date === null ? {} : { date });
  }, [plan, law, evaluation, date]);
}
