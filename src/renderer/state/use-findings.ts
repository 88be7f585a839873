import { useMemo } from 'react';
import type { Finding } from '#core/evaluation/evaluation';
import { ipFindings } from '#core/ip/plan-ip/ip-findings';
import { lawChangeFindings, legalFindings } from '#core/law/plan-duties/legal-findings';
import { useLawChanges } from './use-law-changes';
import { usePlanDuties } from './use-plan-duties';
import { usePlanIp } from './use-plan-ip';
import { useEvaluation, usePlan } from './use-state';

const NONE: readonly Finding[] = [];

/** All lines of the plan check: of the figures, of the law, of the licences; null while nothing is computed. */
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
  const ip = usePlan((plan) => plan.ip);
  const planIp = usePlanIp();
  const ofIp = useMemo(
    () => (ip == null || planIp === null ? NONE : ipFindings({ ip }, planIp)),
    [ip, planIp],
  );
  return useMemo(() => {
    if (ofFigures === null) return null;
    return [...ofFigures, ...ofLaw, ...lawChangeFindings(lawChangeCount), ...ofIp];
  }, [ofFigures, ofLaw, ofIp, lawChangeCount]);
}
