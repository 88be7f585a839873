import type { BenchmarkResult } from '#core/benchmark/result';
import type { MachineFacts, MachineOwnFigures, MachineProfile } from '#core/machine/machine-profile';
import { matchAccelerator, type NamedAccelerator, type RunOrigin } from '#core/machine/match-accelerator';

/** Figures of a machine about which the user has said nothing. */
export const NO_OWN_FIGURES: MachineOwnFigures = {
  loadWatts: null,
  priceUsd: null,
  lifeYears: null,
  nativeTrainingFlopPerSecond: null,
  memoryBytes: null,
};

/** Whether a run holds any figure at all; one that was cancelled at once, or whose backend failed, holds none. */
export function hasMeasured({ kernels, transformers }: BenchmarkResult): boolean {
  return (
    kernels.some(({ timing }) => timing !== null) ||
    transformers.some(({ training, generation }) => training !== null || generation !== null)
  );
}

type AcceleratorChoice = Pick<MachineProfile, 'acceleratorId' | 'acceleratorBy'>;

/**
 * The part of the catalogue after what is known now. The user's choice stands, "none" included; a name that says less
 * than an earlier one (a run on the processor) takes nothing back.
 */
export function chooseAccelerator(
  before: AcceleratorChoice,
  facts: MachineFacts,
  run: RunOrigin | null,
  accelerators: readonly NamedAccelerator[],
): AcceleratorChoice {
  if (before.acceleratorBy === 'user') return before;
  const acceleratorId = matchAccelerator(facts, run, accelerators);
  return acceleratorId === null ? before : { acceleratorId, acceleratorBy: 'name' };
}

/** Facts of now, and where one could not be read this time, the earlier one. */
export function mergeFacts(before: MachineFacts, now: MachineFacts): MachineFacts {
  return {
    operatingSystem: now.operatingSystem ?? before.operatingSystem,
    cpuName: now.cpuName ?? before.cpuName,
    physicalCoreCount: now.physicalCoreCount ?? before.physicalCoreCount,
    threadCount: now.threadCount ?? before.threadCount,
    memoryBytes: now.memoryBytes ?? before.memoryBytes,
    gpus: now.gpus.length > 0 ? now.gpus : before.gpus,
  };
}

/** The figures on the left, and those of the right where there are none. */
export function mergeOwnFigures(first: MachineOwnFigures, second: MachineOwnFigures): MachineOwnFigures {
  return {
    loadWatts: first.loadWatts ?? second.loadWatts,
    priceUsd: first.priceUsd ?? second.priceUsd,
    lifeYears: first.lifeYears ?? second.lifeYears,
    nativeTrainingFlopPerSecond: first.nativeTrainingFlopPerSecond ?? second.nativeTrainingFlopPerSecond,
    memoryBytes: first.memoryBytes ?? second.memoryBytes,
  };
}
