import { useMemo } from 'react';
import { dutiesOfPlan, type PlanDuties, type PlanDutiesRequest } from '#core/law/plan-duties/plan-duties';
import { haveSameDuties } from '#core/law/plan-duties/same-duties';
import { useLaw, useSession } from './use-state';
import { useTrainingCompute } from './use-training-compute';

interface Computed {
  readonly request: PlanDutiesRequest;
  readonly duties: PlanDuties;
}

/** The last ones by date: all parts of the screen share one computation, and a keystroke that moves no duty costs none. */
const computed = new Map<string | null, Computed>();
/** Most dates that are kept. */
const MOST_DATES = 4;

function lastDuties(request: PlanDutiesRequest, date: string | null): PlanDuties {
  const last = computed.get(date);
  if (last !== undefined && haveSameDuties(last.request, request)) return last.duties;
  const duties = dutiesOfPlan(request, date === null ? {} : { date });
  if (computed.size >= MOST_DATES && last === undefined) computed.clear();
  computed.set(date, { request, duties });
  return duties;
}

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
    return lastDuties({ plan, evaluation, law }, date);
  }, [plan, law, evaluation, date]);
}
