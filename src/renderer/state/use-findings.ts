import { useMemo } from 'react';
import type { Finding } from '#core/evaluation/evaluation';
import { lawChangeFindings, legalFindings } from '#core/law/plan-duties/legal-findings';
import { useLawChanges } from './use-law-changes';
import { usePlanDuties } from './use-plan-duties';
import { useEvaluation, usePlan } from './use-state';

const NONE: readonly Finding[] = [];

/** All lines of the plan check: those of the figures, then those of the law; null while nothing is computed. */
export function useFindings(): readonly Finding[] | null {
  const compliance = usePlan((plan) => plan.compliance);
  const schedule = usePlan((plan) => plan.schedule);
  const ofFigures = useEvaluation((evaluation) => evaluation.findings);
  const duties = usePlanDuties();
  const lawChangeCount = useLawChanges()?.count ?? 0;
  const ofLaw = useMemo(
    () =>
      duties === null || schedule === null
        ? NONE
        : legalFindings({ schedule, ...(compliance == null ? {} : { compliance }) }, duties),
    [compliance, schedule, duties],
  );
  return useMemo(() => {
    if (ofFigures === null) return null;
    return [...ofFigures, ...ofLaw, ...lawChangeFindings(lawChangeCount)];
  }, [ofFigures, ofLaw, lawChangeCount]);
}
