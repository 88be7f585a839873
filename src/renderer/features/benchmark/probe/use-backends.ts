import { useEffect, useState } from 'react';
import type { BackendState } from './backend-state';
import { probeBackends } from './probe-backends';

/** What the browser has; null until it has answered. */
export function useBackends(): readonly BackendState[] | null {
  const [backends, setBackends] = useState<readonly BackendState[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void probeBackends().then((found) => isWanted && setBackends(found));
    return () => {
      isWanted = false;
    };
  }, []);
  return backends;
}
