import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Plan } from '#core/plan/plan';
import type { Comparison } from '#core/scenarios/flip-values';
import { usePlanReference } from '../../../state/use-plan-reference';
import { openAnalysisWorker } from '../../../worker/open-workers';
import { type AnalysisStates, createAnalysisClient } from './analysis-client';

/** After the last change of the plan; the figures of the page come first [ms]. */
const QUIET_MS = 300;

/** The analyses of a plan, computed in a thread of their own for as long as the view is open. */
export function useAnalyses(plan: Plan, comparison: Comparison): AnalysisStates {
  const [client] = useState(() => createAnalysisClient(openAnalysisWorker));
  const reference = usePlanReference();
  useEffect(() => client.dispose, [client]);
  useEffect(() => {
    if (reference === null) return undefined;
    const timer = setTimeout(() => {
      client.setReference(reference);
      client.ask(plan, { kind: 'scenarios', ask: null });
      client.ask(plan, { kind: 'sensitivity', ask: null });
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [client, reference, plan]);
  useEffect(() => {
    if (reference === null) return undefined;
    const timer = setTimeout(() => {
      client.setReference(reference);
      client.ask(plan, { kind: 'flips', ask: comparison });
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [client, reference, plan, comparison]);
  return useStore(client.store);
}
