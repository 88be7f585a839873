import { useMemo } from 'react';
import type { Finding } from '#core/evaluation/evaluation';
import { lawChangeFindings, legalFindings } from '#core/law/plan-duties/legal-findings';
import { useLawChanges } from './use-law-changes';
import { usePlanDuties } from './use-plan-duties';
import { useEvaluation, useSession } from './use-state';

const NONE: readonly Finding[] = [];

/** All lines of the plan check: those of the figures, then those of the law; null while nothing is computed. */
export function useFindings(): readonly Finding[] | null {
  const plan = useSession((state) => state.plan);
  const ofFigures = useEvaluation((evaluation) => evaluation.findings);
  const duties = usePlanDuties();
  const lawChangeCount = useLawChanges()?.count ?? 0;
  const ofLaw = useMemo(
    () => (plan === null || duties === null ? NONE : legalFindings(plan, duties)),
    [plan, duties],
  );
  return useMemo(() => {
    if (ofFigures === null) return null;
    return [...ofFigures, ...ofLaw, ...lawChangeFindings(lawChangeCount)];
  }, [ofFigures, ofLaw, lawChangeCount]);
}
