import { createStore } from 'zustand/vanilla';
import type { BenchmarkResult } from '#core/benchmark/result';
import type { AppError } from '#core/contract/app-error';
import type { OutputOf } from '#core/contract/define-contract';
import type { machinesContract } from '#core/contract/machines';
import type { MachineOwnFigures, MachineProfile, MachineRun } from '#core/machine/machine-profile';
import type { Result } from '#core/shared/result';
import type { Call } from '../rpc/rpc-client';

/** A machine with its newest run per backend. */
export interface MachineEntry {
  readonly profile: MachineProfile;
  readonly latest: readonly MachineRun[];
}

export interface MachinesState {
  /** `loading`: for the first time; a list that is there stays `ready` while it is read anew. */
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly machines: readonly MachineEntry[];
  readonly error: AppError | null;
}

/** What the user may change of a machine. */
export interface MachineChange {
  readonly id: string;
  readonly name?: string;
  readonly count?: number;
  readonly own?: Partial<MachineOwnFigures>;
  readonly acceleratorId?: string | null;
}

export type MachinesStore = ReturnType<typeof createMachinesStore>;

/** The measured machines: this one and the rest of the fleet. Every change is followed by a new look at the list. */
export function createMachinesStore(call: Call) {
  const store = createStore<MachinesState>(() => ({ status: 'idle', machines: [], error: null }));

  async function refresh(): Promise<void> {
    if (store.getState().status !== 'ready') store.setState({ status: 'loading' });
    const answer = await call('machines.list', {});
    if (answer.ok) store.setState({ status: 'ready', machines: answer.value, error: null });
    else store.setState({ status: 'failed', error: answer.error });
  }

  /** Lists them unless that has been tried. */
  async function want(): Promise<void> {
    if (store.getState().status === 'idle') await refresh();
  }

  async function thenRefresh<T>(answer: Promise<Result<T, AppError>>): Promise<Result<T, AppError>> {
    const done = await answer;
    await refresh();
    return done;
  }

  return {
    store,
    refresh,
    want,
    /** Keeps a run of this machine. */
    record: (result: BenchmarkResult) => thenRefresh(call('machines.record', { result })),
    update: (change: MachineChange) => thenRefresh(call('machines.update', change)),
    remove: (id: string) => thenRefresh(call('machines.remove', { id })),
    removeRun: (runId: string) => thenRefresh(call('machines.removeRun', { runId })),
    importFile: (
      fileName: string,
      text: string,
    ): Promise<Result<OutputOf<typeof machinesContract, 'machines.import'>, AppError>> =>
      thenRefresh(call('machines.import', { fileName, text })),
  };
}

/** The machine this copy of Landfall runs on; null before its first run. */
export function thisMachine(machines: readonly MachineEntry[]): MachineEntry | null {
  return machines.find(({ profile }) => profile.isThisMachine) ?? null;
}

/** The run of a machine that was made last, whatever the backend. */
export function newestRun({ latest }: MachineEntry): MachineRun | null {
  return latest.reduce<MachineRun | null>(
    (newest, run) => (newest === null || run.result.startedAtMs > newest.result.startedAtMs ? run : newest),
    null,
  );
}
