import { useMemo } from 'react';
import { dutiesOfPlan, type PlanDuties, type PlanDutiesRequest } from '#core/law/plan-duties/plan-duties';
import { haveSameDuties } from '#core/law/plan-duties/same-duties';
import { keepLatest } from './keep-latest';
import { useLaw, useSession } from './use-state';
import { useTrainingCompute } from './use-training-compute';

const dutiesOn = keepLatest<string | null, PlanDutiesRequest, PlanDuties>({
  mostKeys: 4,
  isSame: haveSameDuties,
  compute: (request, date) => dutiesOfPlan(request, date === null ? {} : { date }),
});

/**
 * All law that bears on the open plan; null while plan or law are not there. Follows every edit.
 *
 * @param date what binds on that day, YYYY-MM-DD; null = what is law, each with its first day
 */
export function usePlanDuties(date: string | null = null): PlanDuties | null {
  const plan = useSession((state) => state.plan);
  const law = useLaw((state) => state.law);
  const evaluation = useTrainingCompute();
  return useMemo(() => {
    if (plan === null || law === null) return null;
    return dutiesOn(date, { plan, evaluation, law });
  }, [plan, law, evaluation, date]);
}
