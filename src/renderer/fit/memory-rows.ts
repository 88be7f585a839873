import type { DeviceMemory } from '#core/fit/device-memory';
import type { Fit } from '#core/fit/fit-report';
import type { Layout } from '#core/fit/layout';
import type { ThreePoint } from '#core/uncertainty/three-point';

/** A cluster with the memory of its fullest accelerator. */
export interface MemoryRow {
  readonly key: 'below' | 'smallest' | 'planned';
  readonly accelerators: number;
  readonly layout: Layout;
  readonly memory: DeviceMemory;
  readonly totalBytes: ThreePoint;
}

/** Too small, smallest, the plan's. The plan's own cluster is left out where it is the smallest. */
export function memoryRows({ belowSmallest, smallest, planned, plannedTooSmall }: Fit): readonly MemoryRow[] {
  const own = planned ?? plannedTooSmall;
  const isSame = own === null || own.accelerators === smallest.accelerators;
  const below = belowSmallest?.accelerators === own?.accelerators ? null : belowSmallest;
  return [
    ...(below === null ? [] : [{ key: 'below' as const, ...below }]),
    { key: 'smallest', ...smallest },
    ...(isSame ? [] : [{ key: 'planned' as const, ...own }]),
  ];
}
