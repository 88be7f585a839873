import { useMemo } from 'react';
import type { Plan } from '#core/plan/plan';
import type { Scenarios } from '#core/scenarios/scenarios';
import { usePlanReference } from '../state/use-plan-reference';
import { openAnalysisWorker } from '../worker/open-workers';
import { useWorkerAnswer } from '../worker/questions/use-worker-answer';

export interface ScenariosState {
  readonly scenarios: Scenarios | null;
  /** The plan that they belong to; the one before while newer ones are computed. */
  readonly plan: Plan | null;
  readonly isStale: boolean;
  /** The system's own words. */
  readonly error: string | null;
}

/**
 * Training, fine-tuning and buying side by side, from a thread of its own that lives as long as whoever asks.
 *
 * @param plan null = nothing is asked, and no thread is started
 */
export function useScenarios(plan: Plan | null): ScenariosState {
  const reference = usePlanReference();
  const asked = useMemo(
    () => (plan === null ? null : { plan, analysis: { kind: 'scenarios', ask: null } as const }),
    [plan],
  );
  const { answer, question, isStale, error } = useWorkerAnswer(openAnalysisWorker, reference, asked);
  // The thread answers other questions as well; this one alone is put here.
  const scenarios = answer !== null && 'list' in answer ? answer : null;
  return { scenarios, plan: question?.plan ?? null, isStale, error };
}
