import { useMemo } from 'react';
import type { Finding } from '#core/evaluation/evaluation';
import { useLawChanges } from './use-law-changes';
import { useEvaluation } from './use-state';

/** All that the plan check points at: what came out of the evaluation, then changes of the law; null = not there yet. */
export function usePlanFindings(): readonly Finding[] | null {
  const findings = useEvaluation((evaluation) => evaluation.findings);
  const lawChangeCount = useLawChanges()?.count ?? 0;
  return useMemo(() => {
    if (findings === null || lawChangeCount === 0) return findings;
    const changed: Finding = {
      code: 'law.changed',
      severity: 'hint',
      path: 'compliance',
      params: { count: lawChangeCount },
    };
    return [...findings, changed];
  }, [findings, lawChangeCount]);
}
