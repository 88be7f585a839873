import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Plan } from '#core/plan/plan';
import type { EvaluationState } from '../../../state/evaluation-store';
import { useStores } from '../../../state/stores-context';

/**
 * Figures of a plan that is only tried out: the open plan and its figures stay as they are.
 *
 * @param plan null = nothing to try
 */
export function useTrial(plan: Plan | null): EvaluationState {
  const { openTrial } = useStores();
  const [trial] = useState(openTrial);
  useEffect(() => trial.dispose, [trial]);
  useEffect(() => trial.request(plan), [trial, plan]);
  return useStore(trial.store);
}
