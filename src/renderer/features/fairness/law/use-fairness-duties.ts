import { useMemo } from 'react';
import { type FairnessDuty, fairnessDuties } from '#core/fairness/law/bias-duties';
import { planEntries } from '#core/law/plan-duties/duty-entries';
import { usePlanDuties } from '../../../state/use-plan-duties';

/** Duties of the plan's countries that bear on how groups are treated; null while the law is read. */
export function useFairnessDuties(): readonly FairnessDuty[] | null {
  const duties = usePlanDuties();
  return useMemo(() => (duties === null ? null : fairnessDuties(planEntries(duties))), [duties]);
}
