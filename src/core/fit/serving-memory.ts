import { kvCacheBytes } from '#core/compute/kv-cache';
import { cacheBytesPerNumber, weightBytesOf } from '#core/compute/serving-throughput';
import { cacheBytesPerToken, type ServedPlan, servedModel } from '#core/serving/served-model';

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

/** @param memory of one accelerator [bytes] @param usable01 share left by engine and driver [0..1] */
export function servingMemory(plan: ServedPlan, memory: number, usable01: number): ServingMemory {
  const { model, serving } = plan;
  const accelerators = serving.acceleratorsPerReplica;
  const weightBytes = weightBytesOf(model, serving.precision) / accelerators;
  const usableBytes = usable01 * memory;
  const tokens = serving.inputTokensPerRequest + serving.outputTokensPerRequest;
  const requestBytes = kvCacheBytes(servedModel(plan), tokens, cacheBytesPerNumber(serving.precision));
  const free = Math.max(0, usableBytes - weightBytes) * accelerators;
  const requestsHeld = Math.floor(free / requestBytes);
  const requests = Math.min(requestsHeld, serving.maxConcurrency);
  return {
    accelerators,
    usableBytes,
    deviceBytes: memory,
    weightBytes,
    cacheBytesPerToken: cacheBytesPerToken(plan),
    requestBytes,
    requestsHeld,
    requests,
    cacheBytes: (requests * requestBytes) / accelerators,
  };
}
