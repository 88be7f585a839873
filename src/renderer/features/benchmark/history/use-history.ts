import { useEffect, useState } from 'react';
import type { AppError } from '#core/contract/app-error';
import type { MachineRun } from '#core/machine/machine-profile';
import { useStores } from '../../../state/stores-context';
import { useMachines } from '../../../state/use-state';

export type HistoryState =
  | { readonly status: 'loading'; readonly runs: null }
  | { readonly status: 'ready'; readonly runs: readonly MachineRun[] }
  | { readonly status: 'failed'; readonly runs: null; readonly error: AppError };

/** Every run of a machine, the newest first; read again whenever the list of machines was. */
export function useHistory(machineId: string | null): HistoryState {
  const { call } = useStores();
  const machines = useMachines((state) => state.machines);
  const [state, setState] = useState<HistoryState>({ status: 'loading', runs: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list means that a run came or went
  useEffect(() => {
    if (machineId === null) return undefined;
    let isWanted = true;
    void call('machines.history', { machineId }).then((answer) => {
      if (!isWanted) return;
      setState(
        answer.ok
          ? { status: 'ready', runs: answer.value }
          : { status: 'failed', runs: null, error: answer.error },
      );
    });
    return () => {
      isWanted = false;
    };
  }, [call, machineId, machines]);
  return state;
}
