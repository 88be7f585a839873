import { useEffect, useState } from 'react';
import type { Disparities } from '#core/fairness/bootstrap/bootstrap-disparities';
import type { Group } from '#core/fairness/groups';
import { askFairness } from '../../worker/ask-fairness';

interface Drawn {
  /** What they are the answer to. */
  readonly key: string | null;
  /** null while they are drawn, and where that failed. */
  readonly disparities: Disparities | null;
  /** The system's own words. */
  readonly error: string | null;
}

const WAITING: Drawn = { key: null, disparities: null, error: null };

/** Disparities of some groups with their ranges, drawn in a thread of its own. */
export function useDisparities(groups: readonly Group[], seed: number): Drawn {
  const [drawn, setDrawn] = useState(WAITING);
  // The counts by value: an edit of anything else in the plan draws nothing anew.
  const key = JSON.stringify({ groups: groups.map(({ counts }) => counts), seed });
  useEffect(
    () =>
      askFairness({ kind: 'bootstrap', ...JSON.parse(key) }, (reply) => {
        if (reply.kind === 'bootstrapped') setDrawn({ key, disparities: reply.disparities, error: null });
        else if (reply.kind === 'failed') setDrawn({ key, disparities: null, error: reply.message });
      }),
    [key],
  );
  // Those of other groups would be read as these groups'.
  return drawn.key === key ? drawn : WAITING;
}
