import { useState } from 'react';
import type { OutputOf } from '#core/contract/define-contract';
import type { machinesContract } from '#core/contract/machines';
import { parseFleet } from '#core/machine/fleet/parse-fleet';
import type { Language } from '../../../format/language';
import { useFormat } from '../../../format/use-format';
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
  const { language } = useFormat();
  const [outcomes, setOutcomes] = useState<readonly ImportOutcome[]>([]);
  const [isReading, setIsReading] = useState(false);
  const take = async (files: readonly File[]) => {
    setIsReading(true);
    setOutcomes([]);
    for (const file of files) {
      const outcome = await takeFile(machines, file, language);
      setOutcomes((before) => [...before, outcome]);
    }
    setIsReading(false);
  };
  return { outcomes, isReading, take };
}

async function takeFile(machines: MachinesStore, file: File, language: Language): Promise<ImportOutcome> {
  const fileName = file.name;
  if (file.size > MOST_BYTES) return { kind: 'tooLarge', fileName, limitBytes: MOST_BYTES };
  try {
    const text = await file.text();
    const answer = await machines.importFile(fileName, text);
    if (answer.ok) return { kind: 'taken', fileName, counts: answer.value };
    // The backend speaks English alone; what is wrong with the file itself can be said in the language of the screen.
    const read = parseFleet(fileName, text, language);
    return { kind: 'refused', fileName, message: read.ok ? answer.error.message : read.error.message };
  } catch {
    // It was moved or its disk is gone.
    return { kind: 'unreadable', fileName };
  }
}
