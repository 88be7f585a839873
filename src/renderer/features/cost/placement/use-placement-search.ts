import { useEffect, useMemo } from 'react';
import type { PlacementSearch } from '#core/plan/placement-search';
import type { Plan } from '#core/plan/plan';
import { useStores } from '../../../state/stores-context';
import { usePlanReference } from '../../../state/use-plan-reference';
import { useIp } from '../../../state/use-state';
import { openPlacementWorker } from '../../../worker/open-workers';
import type { FoundPlacements, PlacementReference } from '../../../worker/placement-messages';
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
  const reference = useReference();
  const question = useMemo(() => ({ plan, constraints, opened }), [plan, constraints, opened]);
  const { answer, isStale, error } = useWorkerAnswer(openPlacementWorker, reference, question);
  return { found: answer, isSearching: isStale, error };
}

/** @returns null until all of it has been read, or could not be */
function useReference(): PlacementReference | null {
  const { ip: ipStore } = useStores();
  const reference = usePlanReference();
  const isIpRead = useIp(({ status }) => status !== 'idle' && status !== 'loading');
  const ip = useIp((state) => state.ip);
  useEffect(() => void ipStore.want(), [ipStore]);
  return useMemo(() => {
    if (reference === null || !isIpRead) return null;
    return { ...reference, ...(ip === null ? {} : { ip }) };
  }, [reference, isIpRead, ip]);
}
