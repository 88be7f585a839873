import type { Accelerator } from '#core/catalog/catalog';

/**
 * How a run is made. `production`: a whole run, with what it loses to failures. `benchmark`: a tuned segment that is
 * timed from its first step to a target, as in MLPerf.
 */
export type RunKind = 'production' | 'benchmark';

/**
 * What the counted hours cover. `final-run`: the final pre-training run as it went. `all-stages`: long-context and
 * post-training stages of the model too. `steps-only`: steps at their best rate, nothing lost.
 */
export type HoursScope = 'final-run' | 'all-stages' | 'steps-only';

/** What is known of a training run before it starts. */
export interface TrainingRun {
  readonly accelerator: Accelerator;
  /** Null = not known. */
  readonly acceleratorCount: number | null;
  readonly parameterCount: number;
  /** Used for one token; equals the former for a dense model. */
  readonly activeParameterCount: number;
  readonly layerCount: number | null;
  readonly hiddenSize: number | null;
  readonly sequenceLength: number | null;
  readonly tokens: number;
  /** Share of the matrix products in 8 bits [0..1]. */
  readonly eightBitShare: number;
  readonly year: number;
  readonly kind: RunKind;
  readonly isLowRank: boolean;
  readonly scope: HoursScope;
}

/** Where a run does not say its sequence length [tokens]; that of most runs in the catalog. */
const USUAL_SEQUENCE = 4096;
/** Width over depth of a transformer where its shape is not known, and parameters of a layer over its width squared. */
const USUAL_WIDTH_PER_LAYER = 128;
const PARAMETERS_PER_WIDTH_SQUARED = 12;

/**
 * Arithmetic of a run: D·(6N + 6·L·d·s), causal attention; a low-rank adapter leaves out the gradients of frozen
 * weights, 4 for 6. METHODS.md section 1.
 *
 * @returns [FLOP]
 */
export function trainingRunFlop(run: TrainingRun): number {
  const { layerCount, hiddenSize } = shapeOf(run);
  const factor = run.isLowRank ? 4 : 6;
  const attention = layerCount * hiddenSize * (run.sequenceLength ?? USUAL_SEQUENCE);
  return factor * run.tokens * (run.activeParameterCount + attention);
}

/** Layers and width, those of a usual shape of this size where they are not known. */
export function shapeOf({ layerCount, hiddenSize, activeParameterCount }: TrainingRun) {
  const perLayer = PARAMETERS_PER_WIDTH_SQUARED * USUAL_WIDTH_PER_LAYER ** 2;
  const layers =
    layerCount ??
    (hiddenSize === null
      ? Math.cbrt(activeParameterCount / perLayer)
      : activeParameterCount / (PARAMETERS_PER_WIDTH_SQUARED * hiddenSize ** 2));
  const width = hiddenSize ?? Math.sqrt(activeParameterCount / (PARAMETERS_PER_WIDTH_SQUARED * layers));
  return { layerCount: layers, hiddenSize: width };
}

/** Whether a training step gains from 8-bit matrix products: FP8, or int8 on a TPU (MLPerf GPT-3 on TPU v5p). */
export function trainsInEightBits(accelerator: Accelerator): boolean {
  const { bf16DenseTflops, fp8DenseTflops, int8DenseTops, efficiencyClass } = accelerator;
  const int8 = efficiencyClass === 'tpu' ? int8DenseTops : null;
  return Math.max(fp8DenseTflops ?? 0, int8 ?? 0) > bf16DenseTflops;
}

/** More active than that share of all parameters is no mixture of experts but a rounding of the two figures. */
const DENSE_SHARE = 0.95;

/** Whether one token uses a part of the parameters alone. */
export function isMixtureOfExperts({
  parameterCount,
  activeParameterCount,
}: Pick<TrainingRun, 'parameterCount' | 'activeParameterCount'>): boolean {
  return activeParameterCount < DENSE_SHARE * parameterCount;
}
