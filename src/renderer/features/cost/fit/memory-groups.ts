import type { DeviceMemory } from '#core/fit/device-memory';

/** Parts of the memory as they are drawn: the tint of each is in the style sheet. */
export const MEMORY_GROUPS = ['weights', 'gradients', 'optimizer', 'activations', 'overhead'] as const;
export type MemoryGroup = (typeof MEMORY_GROUPS)[number];

/** Activations with the logits, what is lost with what the runtime takes [bytes]. */
export function groupsOf(memory: DeviceMemory): Readonly<Record<MemoryGroup, number>> {
  return {
    weights: memory.weights,
    gradients: memory.gradients,
    optimizer: memory.optimizer,
    activations: memory.activations + memory.logits,
    overhead: memory.fragmentation + memory.runtime,
  };
}
