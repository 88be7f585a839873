import { type ServingPrecision, weightBytesOf } from '#core/compute/serving-throughput';
import { kvCacheBytes, kvCacheBytesPerToken } from '#core/fit/kv-cache';
import type { Plan } from '#core/plan/plan';

/** Memory of one replica that answers, spread over its accelerators. */
export interface ServingMemory {
  readonly accelerators: number;
  /** Usable for weights and cache, of one accelerator [bytes]. */
  readonly usableBytes: number;
  readonly deviceBytes: number;
  /** Of one accelerator [bytes]. */
  readonly weightBytes: number;
  readonly cacheBytesPerToken: number;
  /** Keys and values of one request at its longest, over all accelerators [bytes]. */
  readonly requestBytes: number;
  /** Requests that fit beside the weights; 0 when not even one does. */
  readonly requestsHeld: number;
  /** Requests worked on at once: what fits, and no more than the plan wants. */
  readonly requests: number;
  /** Keys and values of these requests, of one accelerator [bytes]. */
  readonly cacheBytes: number;
}

/** Keys and values are kept at two bytes in BF16, else at one. */
function cacheBytesPerNumber(precision: ServingPrecision): number {
  return precision === 'bf16' ? 2 : 1;
}

/** @param memory of one accelerator [bytes] @param usable01 share left by engine and driver [0..1] */
export function servingMemory(
  { model, serving }: Pick<Plan, 'model' | 'serving'>,
  memory: number,
  usable01: number,
): ServingMemory {
  const accelerators = serving.acceleratorsPerReplica;
  const weightBytes = weightBytesOf(model, serving.precision) / accelerators;
  const usableBytes = usable01 * memory;
  const perNumber = cacheBytesPerNumber(serving.precision);
  const tokens = serving.inputTokensPerRequest + serving.outputTokensPerRequest;
  const requestBytes = kvCacheBytes(model, tokens, perNumber);
  const free = Math.max(0, usableBytes - weightBytes) * accelerators;
  const requestsHeld = Math.floor(free / requestBytes);
  const requests = Math.min(requestsHeld, serving.maxConcurrency);
  return {
    accelerators,
    usableBytes,
    deviceBytes: memory,
    weightBytes,
    cacheBytesPerToken: kvCacheBytesPerToken(model, perNumber),
    requestBytes,
    requestsHeld,
    requests,
    cacheBytes: (requests * requestBytes) / accelerators,
  };
}
