import { useMemo } from 'react';
import type { Plan } from '#core/plan/plan';
import { resolveWeights, type WeightFault } from '#core/strategy/ranking/weights/resolve-weights';
import { usePlanAndIpReference } from '../state/use-plan-reference';
import { openRankingWorker } from '../worker/open-workers';
import { useWorkerAnswer } from '../worker/questions/use-worker-answer';
import type { RankedMarkets } from '../worker/ranking-messages';

export interface RankingState {
  /** Of the newest plan with weights to rank by that was answered; null = none yet. */
  readonly ranked: RankedMarkets | null;
  /** The newest plan that was answered; one with weights that are none is answered by `fault`. */
  readonly plan: Plan | null;
  /** Why the weights of the plan are none to rank by; null = they are. */
  readonly fault: WeightFault | null;
  readonly isRanking: boolean;
  readonly error: string | null;
}

/**
 * Ranks the markets of a plan in a worker of its own, from when this is first drawn until it goes. With weights that are
 * none to rank by it is not asked, and the ranking stays that of the weights before.
 *
 * @param plan null = nothing is asked, and no worker is started
 */
export function useRanking(plan: Plan | null): RankingState {
  const reference = usePlanAndIpReference();
  const settings = plan?.marketRanking;
  const fault = useMemo(() => {
    const weights = resolveWeights(settings);
    return weights.ok ? null : weights.error;
  }, [settings]);
  const answers = useWorkerAnswer(openRankingWorker, reference, fault === null ? plan : null);
  const { answer: ranked, question, isStale, error } = answers;
  return useMemo(
    () =>
      fault === null
        ? { ranked, plan: question, fault, isRanking: isStale, error }
        : { ranked, plan, fault, isRanking: false, error: null },
    [ranked, question, isStale, error, fault, plan],
  );
}
