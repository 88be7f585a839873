import { useEffect, useState } from 'react';
import type { MachineFacts } from '#core/machine/machine-profile';
import { useStores } from '../../../state/stores-context';

/** What the operating system says of this machine; null until it has answered, or when it cannot be asked. */
export function useFacts(): MachineFacts | null {
  const { call } = useStores();
  const [facts, setFacts] = useState<MachineFacts | null>(null);
  useEffect(() => {
    let isWanted = true;
    void call('machines.facts', {}).then((answer) => isWanted && answer.ok && setFacts(answer.value));
    return () => {
      isWanted = false;
    };
  }, [call]);
  return facts;
}
