import { useCallback, useEffect, useState } from 'react';
import type { EvidenceState } from '#core/contract/evidence';
import { useStores } from '../../../state/stores-context';

export type EvidenceStates = Readonly<Record<string, EvidenceState>>;

/**
 * Whether evidence files are there and unaltered. Read anew when others are attached and when the window is used again:
 * a file may have been changed in the meantime.
 *
 * @param digests in a fixed order @returns null while they are read; files that could not be asked about are left out
 */
export function useEvidenceStates(digests: string): EvidenceStates | null {
  const { call } = useStores();
  const [states, setStates] = useState<EvidenceStates | null>(null);
  const check = useCallback(
    async (isWanted: () => boolean) => {
      const sha256s = digests === '' ? [] : digests.split(' ');
      const found = sha256s.length === 0 ? null : await call('evidence.check', { sha256s });
      if (isWanted()) setStates(found?.ok === true ? found.value : {});
    },
    [call, digests],
  );
  useEffect(() => {
    let isHere = true;
    const look = () => void check(() => isHere);
    look();
    window.addEventListener('focus', look);
    return () => {
      isHere = false;
      window.removeEventListener('focus', look);
    };
  }, [check]);
  return states;
}
