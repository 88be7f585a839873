import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Finding } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';
import { planFindings } from '#core/plan-check/plan-findings';
import { useLawChanges } from './use-law-changes';
import { usePlanDuties } from './use-plan-duties';
import { usePlanIp } from './use-plan-ip';
import { useEvaluation, usePlan } from './use-state';

/** Of the plan only what the check reads: most keystrokes then leave its lines as they are. */
const readParts = ({ compliance, schedule, ip }: Plan) => ({ compliance, schedule, ip });

/** All lines of the plan check; null while nothing is computed. */
export function useFindings(): readonly Finding[] | null {
  const plan = usePlan(useShallow(readParts));
  const ofFigures = useEvaluation((evaluation) => evaluation.findings);
  const duties = usePlanDuties();
  const lawChanges = useLawChanges();
  const planIp = usePlanIp();
  return useMemo(
    () =>
      plan === null || ofFigures === null
        ? null
        : planFindings({ plan, ofFigures, duties, lawChanges, planIp }),
    [plan, ofFigures, duties, lawChanges, planIp],
  );
}
