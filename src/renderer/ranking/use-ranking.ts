import { useMemo } from 'react';
import type { Plan } from '#core/plan/plan';
import type { WeightFault } from '#core/strategy/ranking/weights/resolve-weights';
import { usePlanAndIpReference } from '../state/use-plan-reference';
import { openRankingWorker } from '../worker/open-workers';
import { useWorkerAnswer } from '../worker/questions/use-worker-answer';
import type { RankedMarkets } from '../worker/ranking-messages';

export interface RankingState {
  /** Of the newest question with weights that was answered; null = none yet. */
  readonly ranked: RankedMarkets | null;
  /** The plan of the newest question that was answered. */
  readonly plan: Plan | null;
  /** Why the newest weights are none to rank by; null = they are. */
  readonly fault: WeightFault | null;
  readonly isRanking: boolean;
  readonly error: string | null;
}

/**
 * Ranks the markets of a plan in a worker of its own, from when this is first drawn until it goes.
 *
 * @param plan null = nothing is asked, and no worker is started
 * @param opened a country whose facts are wanted
 */
export function useRanking(plan: Plan | null, opened: string | null): RankingState {
  const reference = usePlanAndIpReference();
  const asked = useMemo(() => (plan === null ? null : { plan, opened }), [plan, opened]);
  const { answer, question, isStale, error } = useWorkerAnswer(openRankingWorker, reference, asked);
  return useMemo(
    () => ({
      ranked: answer?.ranked ?? null,
      plan: question?.plan ?? null,
      fault: answer?.fault ?? null,
      isRanking: isStale,
      error,
    }),
    [answer, question, isStale, error],
  );
}
