import type { MachineFacts } from '#core/machine/machine-profile';

/** Memory that is fitted to a machine may change; this much less or more is another machine [ratio]. */
const MEMORY_RATIO = 1.5;

/**
 * Whether two sets of facts can be of one machine: nothing both of them know speaks against it. A data folder may be
 * copied, or shared by the nodes of a cluster; its measurements then belong to more than one machine.
 *
 * GPUs may come and go (one that sleeps, a remote session's), so that one they share is enough.
 */
export function canBeSameMachine(a: MachineFacts, b: MachineFacts): boolean {
  return (
    agree(a.cpuName, b.cpuName) &&
    agree(a.physicalCoreCount, b.physicalCoreCount) &&
    agree(a.threadCount, b.threadCount) &&
    isWithin(a.memoryBytes, b.memoryBytes) &&
    shareGpu(a.gpus, b.gpus)
  );
}

function agree<T>(a: T | null, b: T | null): boolean {
  return a === null || b === null || a === b;
}

function isWithin(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return true;
  return Math.max(a, b) <= Math.min(a, b) * MEMORY_RATIO;
}

function shareGpu(a: MachineFacts['gpus'], b: MachineFacts['gpus']): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.some(({ name }) => b.some((other) => other.name === name));
}
