import { useState } from 'react';
import type { OutputOf } from '#core/contract/define-contract';
import type { machinesContract } from '#core/contract/machines';
import type { MachinesStore } from '../../../state/machines-store';
import { useStores } from '../../../state/stores-context';

/** Above this a file is not read at all [bytes]: a fleet of a thousand machines stays far below. */
const MOST_BYTES = 40e6;

export type ImportOutcome =
  | {
      readonly kind: 'taken';
      readonly fileName: string;
      readonly counts: OutputOf<typeof machinesContract, 'machines.import'>;
    }
  | { readonly kind: 'refused'; readonly fileName: string; readonly message: string }
  | { readonly kind: 'unreadable'; readonly fileName: string }
  | { readonly kind: 'tooLarge'; readonly fileName: string; readonly limitBytes: number };

/** Takes files over, one after the other, and says what came of each. */
export function useFleetImport() {
  const { machines } = useStores();
  const [outcomes, setOutcomes] = useState<readonly ImportOutcome[]>([]);
  const [isReading, setIsReading] = useState(false);
  const take = async (files: readonly File[]) => {
    setIsReading(true);
    setOutcomes([]);
    for (const file of files) {
      const outcome = await takeFile(machines, file);
      setOutcomes((before) => [...before, outcome]);
    }
    setIsReading(false);
  };
  return { outcomes, isReading, take };
}

async function takeFile(machines: MachinesStore, file: File): Promise<ImportOutcome> {
  const fileName = file.name;
  if (file.size > MOST_BYTES) return { kind: 'tooLarge', fileName, limitBytes: MOST_BYTES };
  try {
    const answer = await machines.importFile(fileName, await file.text());
    return answer.ok
      ? { kind: 'taken', fileName, counts: answer.value }
      : { kind: 'refused', fileName, message: answer.error.message };
  } catch {
    // It was moved or its disk is gone.
    return { kind: 'unreadable', fileName };
  }
}
