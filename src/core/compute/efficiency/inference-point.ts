import type { Accelerator } from '#core/catalog/catalog';

/** What a figure of tokens per second counts. */
export type ThroughputMetric = 'output' | 'prompt' | 'total';

/** What is known of a measurement of inference before it is made. */
export interface InferencePoint {
  readonly accelerator: Accelerator;
  readonly acceleratorCount: number;
  readonly parameterCount: number;
  readonly activeParameterCount: number;
  readonly layerCount: number | null;
  readonly keyValueHeadCount: number | null;
  readonly headDimension: number | null;
  readonly format: NumberFormat;
  /** Accelerators that one copy of the model is spread over. */
  readonly acceleratorsPerReplica: number;
  /** Requests worked on at once over all copies; null = as many as memory holds. */
  readonly concurrency: number | null;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly metric: ThroughputMetric;
  /** Year of the software. */
  readonly year: number;
}

/** How weights are kept and multiplied. */
export interface NumberFormat {
  readonly bytesPerWeight: number;
  readonly bytesPerCacheValue: number;
  /** Which peak of the part matrix products run at. */
  readonly arithmetic: 'bf16' | 'fp8' | 'int8' | 'fp4';
}

const BF16: NumberFormat = { bytesPerWeight: 2, bytesPerCacheValue: 2, arithmetic: 'bf16' };
const weightOnly = (bitsPerWeight: number): NumberFormat => ({ ...BF16, bytesPerWeight: bitsPerWeight / 8 });

/** Formats by the names that engines use; block formats with the bits of their scales. */
const FORMATS: Readonly<Record<string, NumberFormat>> = {
  fp32: { ...BF16, bytesPerWeight: 4 },
  bf16: BF16,
  fp16: BF16,
  fp8: { bytesPerWeight: 1, bytesPerCacheValue: 1, arithmetic: 'fp8' },
  int8: { ...BF16, bytesPerWeight: 1, arithmetic: 'int8' },
  w8a8: { ...BF16, bytesPerWeight: 1, arithmetic: 'int8' },
  nvfp4: { bytesPerWeight: 4.5 / 8, bytesPerCacheValue: 1, arithmetic: 'fp4' },
  fp4: { bytesPerWeight: 4.5 / 8, bytesPerCacheValue: 1, arithmetic: 'fp4' },
  mxfp4: { bytesPerWeight: 4.25 / 8, bytesPerCacheValue: 1, arithmetic: 'fp4' },
  int4: weightOnly(4.25),
  awq: weightOnly(4.25),
  gptq: weightOnly(4.25),
  w4a16: weightOnly(4.25),
  q2_k: weightOnly(3.0),
  q3_k_m: weightOnly(3.9),
  q4_0: weightOnly(4.55),
  q4_k_s: weightOnly(4.6),
  q4_k_m: weightOnly(4.85),
  q5_k_m: weightOnly(5.7),
  q6_k: weightOnly(6.6),
  q8_0: weightOnly(8.5),
};

export const FORMAT_NAMES: readonly string[] = Object.keys(FORMATS);

/** @returns null for a name that nobody knows */
export function numberFormat(name: string): NumberFormat | null {
  return FORMATS[name.toLowerCase().replaceAll('-', '_')] ?? null;
}

/**
 * Shares of the peaks on one accelerator before calibration. METHODS.md section 4: prompts of a single request reach 66 %
 * of the arithmetic, generation 77 to 86 % of the bandwidth; in batches somewhat less of both.
 */
const PREFILL_COMPUTE_SHARE = 0.6;
const DECODE_COMPUTE_SHARE = 0.5;
const BANDWIDTH_SHARE = 0.75;
const MEMORY_SHARE = 0.92;
/** Most requests that engines take at once where nothing else limits them; our own assumption. */
const MAX_CONCURRENCY = 1024;
/** A kernel's start, and two all-reduces of a layer between accelerators [s]; our own assumptions. */
const LAYER_SECONDS = 2e-6;
const EXCHANGE_SECONDS = 8e-6;
/** Where a part names no link: PCIe 4 x16 [GB/s]. */
const USUAL_LINK_GB_PER_SECOND = 64;

export interface Roofline {
  /** Tokens per second of the metric, over all copies. */
  readonly tokensPerSecond: number;
  /** Requests that one copy works on at once. */
  readonly batch: number;
  /** Share of the time that goes into reading prompts [0..1]. */
  readonly prefillShare: number;
}

/** Roofline of METHODS.md section 4 with the exchange between accelerators, before calibration. */
export function rooflineOf(point: InferencePoint): Roofline {
  const { accelerator, format } = point;
  // A rate of prompts needs a prompt, and one of answers an answer.
  const input = point.metric === 'prompt' ? Math.max(1, point.inputTokens) : point.inputTokens;
  const output = Math.max(1, point.outputTokens);
  const count = point.acceleratorsPerReplica;
  const copies = Math.max(1, Math.floor(point.acceleratorCount / count));
  const { layers, width, cacheBytes } = shapeOf(point);
  const flopPerSecond = peakTflops(accelerator, format) * 1e12 * count;
  const bytesPerSecond = accelerator.memoryBandwidthGbPerSecond * 1e9 * BANDWIDTH_SHARE * count;
  const weights = point.parameterCount * format.bytesPerWeight;
  const free = MEMORY_SHARE * accelerator.memoryGb * 1e9 * count - weights;
  const held = Math.max(1, Math.floor(free / (cacheBytes * (input + output))));
  const wanted = point.concurrency === null ? MAX_CONCURRENCY : Math.ceil(point.concurrency / copies);
  const batch = Math.min(wanted, held);

  const linkBytes = ((accelerator.interconnectGbPerSecond ?? USUAL_LINK_GB_PER_SECOND) / 2) * 1e9;
  const exchange = (tokens: number) =>
    count === 1
      ? 0
      : 2 * layers * (EXCHANGE_SECONDS + (2 * tokens * width * 2 * (1 - 1 / count)) / linkBytes);
  const active = point.activeParameterCount;
  const prefill =
    (2 * active * input + 2 * layers * width * input ** 2) / (flopPerSecond * PREFILL_COMPUTE_SHARE) +
    exchange(input);
  const readShare = 1 - (1 - Math.min(1, active / point.parameterCount)) ** batch;
  const memorySeconds = (weights * readShare + batch * (input + output / 2) * cacheBytes) / bytesPerSecond;
  const computeSeconds = (2 * active * batch) / (flopPerSecond * DECODE_COMPUTE_SHARE);
  const step = Math.max(memorySeconds, computeSeconds) + exchange(batch) + layers * LAYER_SECONDS;

  if (point.metric === 'prompt')
    return { tokensPerSecond: (copies * input) / prefill, batch, prefillShare: 1 };
  const seconds = output * step + batch * prefill;
  const counted = point.metric === 'total' ? input + output : output;
  return {
    tokensPerSecond: (copies * batch * counted) / seconds,
    batch,
    prefillShare: (batch * prefill) / seconds,
  };
}

const USUAL_KEY_VALUE_HEADS = 8;
const USUAL_HEAD_DIMENSION = 128;
/** 12·L·d² parameters, d = 128·L, where the number of layers is not known. */
const PARAMETERS_PER_LAYER_CUBED = 12 * 128 ** 2;

function shapeOf(point: InferencePoint) {
  const { activeParameterCount: active } = point;
  const layers = point.layerCount ?? Math.max(1, Math.cbrt(active / PARAMETERS_PER_LAYER_CUBED));
  const heads = point.keyValueHeadCount ?? USUAL_KEY_VALUE_HEADS;
  const dimension = point.headDimension ?? USUAL_HEAD_DIMENSION;
  return {
    layers,
    width: Math.sqrt(active / (12 * layers)),
    cacheBytes: 2 * layers * heads * dimension * point.format.bytesPerCacheValue,
  };
}

/** Dense peak at a format; that of the next wider one where the part has no faster one. */
function peakTflops(accelerator: Accelerator, { arithmetic }: NumberFormat): number {
  const bf16 = accelerator.bf16DenseTflops;
  const fp8 = accelerator.fp8DenseTflops ?? bf16;
  if (arithmetic === 'bf16') return bf16;
  if (arithmetic === 'int8') return accelerator.int8DenseTops ?? fp8;
  return arithmetic === 'fp4' ? (accelerator.fp4DenseTflops ?? fp8) : fp8;
}
