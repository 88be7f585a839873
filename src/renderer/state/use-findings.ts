import { useMemo } from 'react';
import type { Finding } from '#core/evaluation/evaluation';
import { legalFindings } from '#core/law/plan-duties/legal-findings';
import { useLawChanges } from './use-law-changes';
import { usePlanDuties } from './use-plan-duties';
import { useEvaluation, usePlan } from './use-state';

const NONE: readonly Finding[] = [];

/** All lines of the plan check: those of the figures, then those of the law; null while nothing is computed. */
export function useFindings(): readonly Finding[] | null {
  const compliance = usePlan((plan) => plan.compliance);
  const ofFigures = useEvaluation((evaluation) => evaluation.findings);
  const duties = usePlanDuties();
  const lawChangeCount = useLawChanges()?.count ?? 0;
  const ofLaw = useMemo(
    () => (duties === null ? NONE : legalFindings(compliance == null ? {} : { compliance }, duties)),
    [compliance, duties],
  );
  return useMemo(() => {
    if (ofFigures === null) return null;
    return [...ofFigures, ...ofLaw, ...(lawChangeCount === 0 ? NONE : [lawChanged(lawChangeCount)])];
  }, [ofFigures, ofLaw, lawChangeCount]);
}

function lawChanged(count: number): Finding {
  return { code: 'law.changed', severity: 'hint', path: 'compliance?view=changes', params: { count } };
}
