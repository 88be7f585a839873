import { useMemo } from 'react';
import type { PlacementSearch } from '#core/plan/placement-search';
import type { Plan } from '#core/plan/plan';
import { usePlanAndIpReference } from '../../../state/use-plan-reference';
import { openPlacementWorker } from '../../../worker/open-workers';
import type { FoundPlacements } from '../../../worker/placement-messages';
import { useWorkerAnswer } from '../../../worker/questions/use-worker-answer';

export interface PlacementSearchState {
  /** Of the newest question that was answered; null = none yet. */
  readonly found: FoundPlacements | null;
  readonly isSearching: boolean;
  readonly error: string | null;
}

/** Searches the placements of a plan in a worker of its own, from when this is first drawn until it goes. */
export function usePlacementSearch(
  plan: Plan,
  constraints: PlacementSearch,
  opened: Plan['placement'] | null,
): PlacementSearchState {
  const reference = usePlanAndIpReference();
  const question = useMemo(() => ({ plan, constraints, opened }), [plan, constraints, opened]);
  const { answer, isStale, error } = useWorkerAnswer(openPlacementWorker, reference, question);
  return { found: answer, isSearching: isStale, error };
}
