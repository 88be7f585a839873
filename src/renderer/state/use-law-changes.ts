import { useMemo } from 'react';
import { type LawChanges, lawChanges } from '#core/law/plan-duties/law-changes';
import { usePlanDuties } from './use-plan-duties';
import { useLaw, usePlan } from './use-state';

/** What an update of the catalog's law changed for the open plan; null = no law was noted yet, or it is the same one. */
export function useLawChanges(): LawChanges | null {
  const seen = usePlan((plan) => plan.compliance?.seenLaw ?? null);
  const law = useLaw((state) => state.law);
  const duties = usePlanDuties();
  return useMemo(
    () => (duties === null || law === null ? null : lawChanges(seen, duties, law)),
    [seen, duties, law],
  );
}
