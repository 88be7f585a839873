import { useMemo } from 'react';
import { type LawChanges, lawChanges } from '#core/law/plan-duties/law-changes';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import { useLaw, useSession } from './use-state';
import { useTrainingCompute } from './use-training-compute';

/**
 * What an update of the catalog's law changed for the open plan; null = no law was noted yet, or it is the same one.
 * Nothing is worked out while the law is the same.
 */
export function useLawChanges(): LawChanges | null {
  const plan = useSession((state) => state.plan);
  const law = useLaw((state) => state.law);
  const evaluation = useTrainingCompute();
  return useMemo(() => {
    const seen = plan?.compliance?.seenLaw ?? null;
    if (plan === null || law === null || seen === null || seen.checksum === law.checksum) return null;
    return lawChanges(seen, dutiesOfPlan({ plan, evaluation, law }), law);
  }, [plan, law, evaluation]);
}
