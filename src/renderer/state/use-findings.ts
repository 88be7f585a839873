import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Finding } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';
import { missingMachineFindings, missingMachines } from '#core/plan-check/missing-machines';
import { planFindings } from '#core/plan-check/plan-findings';
import { useLawChanges } from './use-law-changes';
import { usePlanDuties } from './use-plan-duties';
import { usePlanIp } from './use-plan-ip';
import { useEvaluation, usePlan } from './use-state';

/** Of the plan only what the check reads: most keystrokes then leave its lines as they are. */
const readParts = ({ compliance, schedule, ip }: Plan) => ({ compliance, schedule, ip });

/** All lines of the plan check; null while nothing is computed, unless it is known why nothing can be. */
export function useFindings(): readonly Finding[] | null {
  const plan = usePlan(useShallow(readParts));
  const missing = usePlan(useShallow(missingMachines));
  const ofFigures = useEvaluation((evaluation) => evaluation.findings);
  const duties = usePlanDuties();
  const lawChanges = useLawChanges();
  const planIp = usePlanIp();
  return useMemo(() => {
    if (plan === null || missing === null) return null;
    const ofMachines = missingMachineFindings(missing);
    if (ofFigures === null) return ofMachines.length === 0 ? null : ofMachines;
    return [...ofMachines, ...planFindings({ plan, ofFigures, duties, lawChanges, planIp })];
  }, [plan, missing, ofFigures, duties, lawChanges, planIp]);
}
