import { useCallback, useEffect, useRef, useState } from 'react';
import type { EvidenceState } from '#core/contract/evidence';
import { useStores } from '../../../state/stores-context';

export type EvidenceStates = Readonly<Record<string, EvidenceState>>;

/**
 * Whether evidence files are there and unaltered. Read anew when others are attached and when the window is used again:
 * a file may have been changed in the meantime.
 *
 * @param digests in a fixed order @returns null while they are read; files that could not be asked about are left out
 */
export function useEvidenceStates(digests: string): {
  readonly states: EvidenceStates | null;
  /** Reads the files again. */
  readonly look: () => void;
} {
  const { call } = useStores();
  const [states, setStates] = useState<EvidenceStates | null>(null);
  const newest = useRef(0);
  // Who attaches a file looks afterwards, when there are more files than when it began.
  const wanted = useRef(digests);
  const look = useCallback(() => {
    newest.current += 1;
    const own = newest.current;
    const sha256s = wanted.current.split(' ').filter(Boolean);
    if (sha256s.length === 0) return setStates({});
    void call('evidence.check', { sha256s }).then((found) => {
      // An answer that was overtaken by a later question says nothing any more.
      if (newest.current === own) setStates(found.ok ? found.value : {});
    });
  }, [call]);
  useEffect(() => {
    wanted.current = digests;
    look();
    window.addEventListener('focus', look);
    return () => {
      newest.current += 1;
      window.removeEventListener('focus', look);
    };
  }, [look, digests]);
  return { states, look };
}
