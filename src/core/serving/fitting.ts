import { weightBytesOf } from '#core/compute/serving-throughput';
import { cacheBytesPerToken, type ServedPlan } from '#core/serving/served-model';

/** Most accelerators of a copy that a plan allows. */
const MOST_PER_COPY = 1024;

/** Whether a copy fits, and what it would take. */
export interface Fit {
  readonly weightBytes: number;
  readonly cacheBytesPerToken: number;
  readonly perReplica: number;
  /** Requests that memory holds at once; 0 = a copy does not fit. */
  readonly memoryBatch: number;
  /** Fewest accelerators that hold a copy, a power of two; null = no allowed number does. */
  readonly leastCount: number | null;
}

/** @param memoryBatchOn requests held at once by so many accelerators */
export function fitOf(plan: ServedPlan, memoryBatchOn: (count: number) => number): Fit {
  const perReplica = plan.serving.acceleratorsPerReplica;
  return {
    weightBytes: weightBytesOf(plan.model, plan.serving.precision),
    cacheBytesPerToken: cacheBytesPerToken(plan),
    perReplica,
    memoryBatch: memoryBatchOn(perReplica),
    leastCount: leastCount(memoryBatchOn),
  };
}

/** The fewest accelerators, a power of two, that hold a copy; null = no allowed number does. */
export function leastCount(memoryBatchOn: (count: number) => number): number | null {
  for (let count = 1; count <= MOST_PER_COPY; count *= 2) if (memoryBatchOn(count) >= 1) return count;
  return null;
}
