import * as z from 'zod';
import { TransformerShape } from '#core/transformer/shape';

/** Version of a stored or exported result; older ones are migrated, newer ones refused. */
export const BENCHMARK_VERSION = 1;
export const BENCHMARK_FORMAT = 'landfall-benchmark';

export const BackendName = z.enum(['webgl', 'webgpu', 'wasm', 'cpu']);
export type BackendName = z.infer<typeof BackendName>;

export const BenchmarkMode = z.enum(['quick', 'full']);
export type BenchmarkMode = z.infer<typeof BenchmarkMode>;

/** Repeated timings of one operation. */
export const Timing = z.object({
  /** Median of the timed runs [s]. */
  medianSeconds: z.number().positive(),
  /** 95 % interval of the median [s]. */
  lowSeconds: z.number().positive(),
  highSeconds: z.number().positive(),
  /** Tenth and ninetieth percentile of single runs [s]. */
  p10Seconds: z.number().positive(),
  p90Seconds: z.number().positive(),
  /** Timed runs that count, warm-ups and slower rounds not among them. */
  sampleCount: z.number().int().min(1),
  warmUpCount: z.number().int().min(0),
  /** The very first run: shader compilation, upload and all [s]. */
  firstRunSeconds: z.number().positive(),
  /** Operations in one timed run: short ones are queued one after the other, so that the clock's grain does not show. */
  repeatsPerSample: z.number().int().min(1),
  clock: z.enum(['gpu-timer', 'wall']),
  /** `precision`: the interval was narrow enough; `time-cap`: it was not when the time was up. */
  stoppedBy: z.enum(['precision', 'time-cap']),
  /** Median of the last fifth over that of the first fifth, less one; above zero the machine slowed down [ratio]. */
  drift: z.number(),
  /** Median of each round, seconds apart; the fastest ones count. Results from before there were rounds have none [s]. */
  roundMedianSeconds: z.array(z.number().positive()).min(1).optional(),
});
export type Timing = z.infer<typeof Timing>;

/** The result beside a float64 reference on random data. */
export const Correctness = z.object({
  /** Largest error over the largest magnitude of the reference [ratio]. */
  maxRelativeError: z.number().min(0),
  tolerance: z.number().positive(),
  correct: z.boolean(),
});
export type Correctness = z.infer<typeof Correctness>;

/** Why a part was not measured, or was measured under a condition the reader has to know. */
export const BenchmarkNote = z.object({
  code: z.enum([
    'backend-missing',
    'context-lost',
    'device-lost',
    'out-of-memory',
    'too-large',
    'wrong-result',
    'not-a-number',
    'cancelled',
    'tab-hidden',
    'on-battery',
    'slowed-down',
    'background-load',
    'uneven-pace',
    'time-cap',
    'half-precision',
    'software-renderer',
    'memory-not-released',
    'no-gpu-timer',
    'no-threads',
    'smallest-models',
    'failed',
  ]),
  /** Kernel or Transformer it is about; null: the whole run. */
  part: z.string().nullable(),
  /** Figures or the system's own words, for the sentence. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type BenchmarkNote = z.infer<typeof BenchmarkNote>;

export const KernelKind = z.enum([
  'matmul',
  'attention',
  'convolution',
  'gather',
  'elementwise',
  'softmax',
  'upload',
  'readback',
  'launch',
]);
export type KernelKind = z.infer<typeof KernelKind>;

export const KernelResult = z.object({
  /** e.g. `matmul-1024`. */
  id: z.string(),
  kind: KernelKind,
  /** The size that names it: n of a square product, elements of a vector, … */
  size: z.number().int().positive(),
  /** Arithmetic of one operation [FLOP]; 0 where only bytes move. */
  flop: z.number().min(0),
  /** Bytes it has to read and write at least [B]. */
  bytes: z.number().min(0),
  timing: Timing.nullable(),
  correctness: Correctness.nullable(),
});
export type KernelResult = z.infer<typeof KernelResult>;

export const TransformerResult = z.object({
  id: z.enum(['small', 'medium', 'large', 'check']),
  shape: TransformerShape,
  /** Sequences in one training step. */
  batchSize: z.number().int().min(1),
  parameterCount: z.number().int().positive(),
  /** Forward, backward and Adam on one batch. */
  training: Timing.nullable(),
  trainingFlop: z.number().positive(),
  trainingTokens: z.number().int().positive(),
  /** One token for one sequence, with keys and values kept. Null: not measured. */
  generation: Timing.nullable(),
  generationFlop: z.number().positive(),
  /** Loss and gradients beside the float64 reference. */
  correctness: Correctness.nullable(),
});
export type TransformerResult = z.infer<typeof TransformerResult>;

/** What the machine does, as the prediction takes it. */
export const MachineRates = z.object({
  /** Best rate over all products [FLOP/s]. */
  peakFlopPerSecond: z.number().positive(),
  /** Element-wise, of the largest vector measured [B/s]. */
  bandwidthBytesPerSecond: z.number().positive(),
  /** Time that one more kernel costs when it does next to nothing [s]. */
  launchSeconds: z.number().min(0),
});
export type MachineRates = z.infer<typeof MachineRates>;

/** A step of a Transformer that was predicted from the rates, then measured. */
export const Prediction = z.object({
  predictedSeconds: z.number().positive(),
  measuredSeconds: z.number().positive(),
  /** Predicted over measured, less one [ratio]. */
  error: z.number(),
});
export type Prediction = z.infer<typeof Prediction>;

export const BenchmarkResult = z.object({
  format: z.literal(BENCHMARK_FORMAT),
  version: z.literal(BENCHMARK_VERSION),
  mode: BenchmarkMode,
  backend: BackendName,
  /** The GPU or engine in the browser's words; null: it does not say. */
  renderer: z.string().nullable(),
  /** Drawn by the processor (SwiftShader, llvmpipe): not a GPU's figures. */
  software: z.boolean(),
  /** Numbers the textures hold; half precision falsifies large sums. */
  numberFormat: z.enum(['float32', 'float16']),
  browser: z.string(),
  /** Threads of the machine as the browser tells them. */
  threadCount: z.number().int().min(1).nullable(),
  onBattery: z.boolean().nullable(),
  /** Milliseconds since 1970, as far as a date reaches. */
  startedAtMs: z.number().min(0).max(8.64e15),
  durationSeconds: z.number().min(0),
  kernels: z.array(KernelResult),
  transformers: z.array(TransformerResult),
  rates: MachineRates.nullable(),
  prediction: Prediction.nullable(),
  /** Every result that was compared is within its tolerance, and something was compared. */
  correct: z.boolean(),
  /** The user ended it; what had been measured is in it. */
  cancelled: z.boolean(),
  notes: z.array(BenchmarkNote),
});
export type BenchmarkResult = z.infer<typeof BenchmarkResult>;
