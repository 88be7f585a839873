import type { Accelerator } from '#core/catalog/catalog';
import type { ModelArchitecture } from '#core/plan/architecture';

export type ServingPrecision = 'bf16' | 'fp8' | 'int8' | 'fp4';

/** Bytes of one weight; keys and values of the cache are kept at two bytes in BF16, else at one. */
const WEIGHT_BYTES: Readonly<Record<ServingPrecision, number>> = { bf16: 2, fp8: 1, int8: 1, fp4: 0.5 };

export interface ServingRequest {
  readonly precision: ServingPrecision;
  readonly acceleratorsPerReplica: number;
  readonly inputTokensPerRequest: number;
  readonly outputTokensPerRequest: number;
  readonly maxConcurrency: number;
}

/** Shares of the peaks that real engines reach; METHODS.md section 4. */
export interface ServingEfficiency {
  readonly compute01: number;
  readonly bandwidth01: number;
  /** Share of memory left for weights and cache [0..1]. */
  readonly memory01: number;
}

export interface ServingThroughput {
  /** Output tokens per second of one replica at its largest batch; 0 when the model does not fit. */
  readonly tokensPerSecond: number;
  /** Requests worked on at once. */
  readonly batchSize: number;
  readonly weightBytes: number;
  readonly cacheBytesPerToken: number;
  /** What bounds a decode step. */
  readonly bound: 'memory-bandwidth' | 'compute' | 'does-not-fit';
}

/**
 * Roofline of one replica: prefill is bound by compute, a decode step by the slower of reading weights and cache from
 * memory and the arithmetic of the batch. METHODS.md section 4.
 *
 *   prefill = (2·N_a·s + 2·L·d·s·min(s, window)) / (P·e_c·g)
 *   step    = max((weights read + batch·context·KV) / (BW·e_b·g), 2·N_a·batch / (P·e_c·g))
 *   tokens per second = batch·out / (out·step + batch·prefill)
 *
 * Latency per layer is left out; it is part of the calibration factor.
 */
export function servingThroughput(
  model: ModelArchitecture,
  accelerator: Accelerator,
  request: ServingRequest,
  efficiency: ServingEfficiency,
): ServingThroughput {
  const count = request.acceleratorsPerReplica;
  const flopPerSecond = peakFlopPerSecond(accelerator, request.precision) * efficiency.compute01 * count;
  const bytesPerSecond = accelerator.memoryBandwidthGbPerSecond * 1e9 * efficiency.bandwidth01 * count;
  const weightBytes = model.parameterCount * WEIGHT_BYTES[request.precision];
  const cacheBytesPerToken =
    2 *
    model.layerCount *
    model.keyValueHeadCount *
    model.headDimension *
    (request.precision === 'bf16' ? 2 : 1);

  const input = request.inputTokensPerRequest;
  const output = request.outputTokensPerRequest;
  const kept = Math.min(input + output, model.slidingWindow ?? Number.POSITIVE_INFINITY);
  const freeBytes = efficiency.memory01 * accelerator.memoryGb * 1e9 * count - weightBytes;
  const batchSize = Math.min(request.maxConcurrency, Math.floor(freeBytes / (cacheBytesPerToken * kept)));
  if (batchSize < 1)
    return { tokensPerSecond: 0, batchSize: 0, weightBytes, cacheBytesPerToken, bound: 'does-not-fit' };

  const prefillSeconds =
    (2 * model.activeParameterCount * input +
      2 * model.layerCount * model.hiddenSize * input * Math.min(input, kept)) /
    flopPerSecond;
  const meanContext = Math.min(input + output / 2, kept);
  const readSeconds =
    (weightBytes * readShare(model, batchSize) + batchSize * meanContext * cacheBytesPerToken) /
    bytesPerSecond;
  const arithmeticSeconds = (2 * model.activeParameterCount * batchSize) / flopPerSecond;
  const stepSeconds = Math.max(readSeconds, arithmeticSeconds);
  return {
    tokensPerSecond: (batchSize * output) / (output * stepSeconds + batchSize * prefillSeconds),
    batchSize,
    weightBytes,
    cacheBytesPerToken,
    bound: readSeconds >= arithmeticSeconds ? 'memory-bandwidth' : 'compute',
  };
}

/**
 * Share of the weights that a decode step reads, 1 − (1 − k/E)^batch: a batch over a mixture of experts touches more
 * experts than one request, which reads its active parameters and no more. METHODS.md section 4, with the active over
 * all parameters for k/E.
 */
function readShare(model: ModelArchitecture, batchSize: number): number {
  return 1 - (1 - model.activeParameterCount / model.parameterCount) ** batchSize;
}

/** Dense peak at a precision; falls back to the BF16 rate where the part has no faster one. @returns [FLOP/s] */
function peakFlopPerSecond(accelerator: Accelerator, precision: ServingPrecision): number {
  const bf16 = accelerator.bf16DenseTflops;
  const fp8 = accelerator.fp8DenseTflops ?? bf16;
  const tflops = {
    bf16,
    fp8,
    int8: accelerator.int8DenseTops ?? fp8,
    fp4: accelerator.fp4DenseTflops ?? fp8,
  }[precision];
  return tflops * 1e12;
}
