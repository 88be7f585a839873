import { useEffect, useState } from 'react';
import type { Disparities } from '#core/fairness/bootstrap/bootstrap-disparities';
import type { Group } from '#core/fairness/groups';
import { askFairness } from '../../worker/ask-fairness';

/** Disparities of some groups with their ranges, drawn in a thread of its own. @returns null while they are drawn */
export function useDisparities(
  groups: readonly Group[],
  seed: number,
): { readonly disparities: Disparities | null; readonly error: string | null } {
  const [state, setState] = useState<{ disparities: Disparities | null; error: string | null }>({
    disparities: null,
    error: null,
  });
  // The counts by value: an edit of anything else in the plan draws nothing anew.
  const key = JSON.stringify(groups.map(({ counts }) => counts));
  useEffect(
    () =>
      askFairness({ kind: 'bootstrap', groups: JSON.parse(key), seed }, (reply) => {
        if (reply.kind === 'bootstrapped') setState({ disparities: reply.disparities, error: null });
        else if (reply.kind === 'failed') setState({ disparities: null, error: reply.message });
      }),
    [key, seed],
  );
  return state;
}
