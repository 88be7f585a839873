import type { Accelerator } from '#core/catalog/catalog';
import { kvCacheBytesPerToken } from '#core/compute/kv-cache';
import type { ModelArchitecture } from '#core/plan/architecture';

export type ServingPrecision = 'bf16' | 'fp8' | 'int8' | 'fp4';

/** Bytes of one weight. */
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

/** What one replica has to do and hold, whatever it runs on. */
export interface ReplicaWork {
  /** Requests worked on at once. */
  readonly batchSize: number;
  readonly outputTokensPerRequest: number;
  /** Arithmetic of reading one prompt [FLOP]. */
  readonly prefillFlop: number;
  /** Weights and cache read in one decode step of the batch [B]. */
  readonly stepBytes: number;
  /** Arithmetic of one decode step of the batch [FLOP]. */
  readonly stepFlop: number;
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
  return throughputAt(model, request, {
    flopPerSecond: peakFlopPerSecond(accelerator, request.precision) * efficiency.compute01 * count,
    bytesPerSecond: accelerator.memoryBandwidthGbPerSecond * 1e9 * efficiency.bandwidth01 * count,
    usableBytes: efficiency.memory01 * accelerator.memoryGb * 1e9 * count,
  });
}

/** What all hardware of a replica does and holds together. */
export interface ReplicaHardware {
  readonly flopPerSecond: number;
  readonly bytesPerSecond: number;
  /** Memory for weights and cache [B]. */
  readonly usableBytes: number;
}

/** The same roofline with rates that are reached, e.g. measured ones. */
export function throughputAt(
  model: ModelArchitecture,
  request: ServingRequest,
  hardware: ReplicaHardware,
): ServingThroughput {
  const weightBytes = weightBytesOf(model, request.precision);
  const cacheBytesPerToken = kvCacheBytesPerToken(model, cacheBytesPerNumber(request.precision));
  const work = replicaWork(model, request, hardware.usableBytes);
  if (work === null)
    return { tokensPerSecond: 0, batchSize: 0, weightBytes, cacheBytesPerToken, bound: 'does-not-fit' };
  const { flopPerSecond, bytesPerSecond } = hardware;
  return {
    tokensPerSecond: tokensPerSecondOf(work, flopPerSecond, bytesPerSecond),
    batchSize: work.batchSize,
    weightBytes,
    cacheBytesPerToken,
    bound: work.stepBytes / bytesPerSecond >= work.stepFlop / flopPerSecond ? 'memory-bandwidth' : 'compute',
  };
}

/**
 * Work of one replica at the largest batch that its memory holds.
 *
 * @param usableBytes memory for weights and cache [B]
 * @returns null when not even one request fits
 */
export function replicaWork(
  model: ModelArchitecture,
  request: ServingRequest,
  usableBytes: number,
): ReplicaWork | null {
  const weightBytes = weightBytesOf(model, request.precision);
  const cacheBytesPerToken = kvCacheBytesPerToken(model, cacheBytesPerNumber(request.precision));
  const input = request.inputTokensPerRequest;
  const output = request.outputTokensPerRequest;
  const kept = Math.min(input + output, model.slidingWindow ?? Number.POSITIVE_INFINITY);
  const freeBytes = usableBytes - weightBytes;
  const batchSize = Math.min(request.maxConcurrency, Math.floor(freeBytes / (cacheBytesPerToken * kept)));
  if (batchSize < 1) return null;
  const meanContext = Math.min(input + output / 2, kept);
  return {
    batchSize,
    outputTokensPerRequest: output,
    prefillFlop:
      2 * model.activeParameterCount * input +
      2 * model.layerCount * model.hiddenSize * input * Math.min(input, kept),
    stepBytes: weightBytes * readShare(model, batchSize) + batchSize * meanContext * cacheBytesPerToken,
    stepFlop: 2 * model.activeParameterCount * batchSize,
  };
}

/** @returns output tokens per second of a replica at its largest batch */
export function tokensPerSecondOf(work: ReplicaWork, flopPerSecond: number, bytesPerSecond: number): number {
  const { batchSize, outputTokensPerRequest: output } = work;
  const prefillSeconds = work.prefillFlop / flopPerSecond;
  const stepSeconds = Math.max(work.stepBytes / bytesPerSecond, work.stepFlop / flopPerSecond);
  return (batchSize * output) / (output * stepSeconds + batchSize * prefillSeconds);
}

/** Weights of the whole model [B]. */
export function weightBytesOf(
  { parameterCount }: Pick<ModelArchitecture, 'parameterCount'>,
  precision: ServingPrecision,
): number {
  return parameterCount * WEIGHT_BYTES[precision];
}

/** Bytes of one number of the cache beside weights of a format, where no other is asked for: two in BF16, else one. */
export function cacheBytesPerNumber(precision: ServingPrecision): number {
  return precision === 'bf16' ? 2 : 1;
}

/**
 * Share of the weights that a decode step reads, 1 − (1 − k/E)^batch: a batch over a mixture of experts touches more
 * experts than one request, which reads its active parameters and no more. METHODS.md section 4, with the active over
 * all parameters for k/E.
 */
function readShare(model: ModelArchitecture, batchSize: number): number {
  return 1 - (1 - model.activeParameterCount / model.parameterCount) ** batchSize;
}

/** Dense peak of a part at a precision, the next slower one where it has none. @returns [FLOP/s] */
export function peakFlopPerSecond(accelerator: Accelerator, precision: ServingPrecision): number {
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
