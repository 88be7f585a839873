import type { EfficiencyClass } from '#core/catalog/catalog';
import type {
  NormalPrior,
  RegressionCase,
  RegressionDesign,
  Spreads,
} from '#core/compute/efficiency/similarity-regression';
import {
  isMixtureOfExperts,
  shapeOf,
  type TrainingRun,
  trainingRunFlop,
  trainsInEightBits,
} from '#core/compute/efficiency/training-run';

/** Distances at which runs stop being alike: ln parameters, ln tokens, ln accelerators. */
const SCALES = [
  [1, 2, 3],
  [0.7, 1, 1.5],
  [2, 3, 4],
] as const;

/** Effects on ln efficiency, in the order of the regression. Means of the priors are those of METHODS.md. */
export const TRAINING_EFFECTS = [
  // Attention kernels and selective recomputation came in 2022; before that most large runs recomputed all (8N for 6N).
  { id: 'years-before-2023', mean: 0.08, sd: 0.06 },
  // Tuned steps .41 (Hopper, 8 GPUs) over whole runs .30, and no failures.
  { id: 'benchmark-segment', mean: 0.4, sd: 0.25 },
  // Section 1: 1.2 to 2.0.
  { id: 'eight-bit', mean: Math.log(1.45), sd: 0.2 },
  // Section 2: x.85.
  { id: 'mixture-of-experts', mean: Math.log(0.85), sd: 0.12 },
  // Small models do not fill parts whose arithmetic has outgrown their memory; the size of it is for the runs to say.
  { id: 'size-on-fast-parts', mean: 0.05, sd: 0.1 },
] as const;

/** Median reported by developers over all parts, section 2, over a whole run: x.92 goodput. */
const INTERCEPT: NormalPrior = { mean: Math.log(0.38 * 0.92), sd: 0.2 };

/** Spread of a class around a mean that rests on reports, around one that is assumed, and where nothing is known. */
const REPORTED_SD = 0.1;
const ASSUMED_SD = 0.3;
const UNKNOWN_SD = 0.4;

/**
 * Level of a class against the median of all: reported by developers (section 2, .42, .32 and .46 against .38), or the
 * whole-run defaults marked as assumed there, against the median .32 of whole runs. V100 and Trainium start at the
 * median of all, and far from sure: the only figures there are those of the runs that the model is fitted to.
 */
const CLASS_LEVELS: Readonly<Record<EfficiencyClass, NormalPrior>> = {
  a100: { mean: Math.log(0.42 / 0.38), sd: REPORTED_SD },
  hopper: { mean: Math.log(0.32 / 0.38), sd: REPORTED_SD },
  tpu: { mean: Math.log(0.46 / 0.38), sd: REPORTED_SD },
  v100: { mean: 0, sd: UNKNOWN_SD },
  trainium: { mean: 0, sd: UNKNOWN_SD },
  blackwell: { mean: Math.log(0.28 / 0.32), sd: ASSUMED_SD },
  mi300: { mean: Math.log(0.25 / 0.32), sd: ASSUMED_SD },
  ascend: { mean: Math.log(0.25 / 0.32), sd: ASSUMED_SD },
  gaudi: { mean: Math.log(0.25 / 0.32), sd: ASSUMED_SD },
  consumer: { mean: Math.log(0.3 / 0.32), sd: ASSUMED_SD },
  'inference-card': { mean: Math.log(0.25 / 0.32), sd: ASSUMED_SD },
};

const FAST_CLASSES: ReadonlySet<EfficiencyClass> = new Set(['hopper', 'blackwell', 'mi300', 'gaudi']);
/** Where the slope with size has its zero [parameters]. */
const MIDDLE_SIZE = 3e10;
/** Attention of 2022 [year]; later years differ in nothing that the runs could tell. */
const MATURE_SINCE = 2023;
/** Accelerators of a run that does not say how many, and tokens that a benchmark segment is compared by. */
const USUAL_COUNT = 1000;
const USUAL_TOKENS = 1e12;

export function trainingDesign({ amplitude, noiseSd }: Spreads): RegressionDesign {
  return {
    intercept: INTERCEPT,
    effects: TRAINING_EFFECTS,
    groups: CLASS_LEVELS,
    otherGroups: { mean: 0, sd: ASSUMED_SD },
    amplitude,
    scales: SCALES,
    noiseSd,
  };
}

/** A run as the regression sees it. Precision and experts can be left out, for an efficiency before those factors. */
export function trainingCase(run: TrainingRun, leavesOutFactors = false): RegressionCase {
  const { accelerator, activeParameterCount } = run;
  const isFast = FAST_CLASSES.has(accelerator.efficiencyClass);
  const isBenchmark = run.kind === 'benchmark';
  const eightBit = trainsInEightBits(accelerator) ? run.eightBitShare : 0;
  return {
    group: accelerator.efficiencyClass,
    effects: [
      Math.min(run.year, MATURE_SINCE) - MATURE_SINCE,
      isBenchmark ? 1 : 0,
      leavesOutFactors ? 0 : eightBit,
      leavesOutFactors || !isMixtureOfExperts(run) ? 0 : 1,
      isFast ? Math.log(activeParameterCount / MIDDLE_SIZE) : 0,
    ],
    place: [
      Math.log(activeParameterCount),
      Math.log(isBenchmark ? USUAL_TOKENS : run.tokens),
      Math.log(run.acceleratorCount ?? USUAL_COUNT),
    ],
  };
}

/** Below this width matrix products do not fill an accelerator (METHODS.md section 2). */
export const SMALL_WIDTH = 2048;
/** Context from which attention lowers efficiency noticeably [tokens] (METHODS.md section 2). */
export const LONG_CONTEXT_TOKENS = 32_768;
/** Factors that no run of the fit shows: METHODS.md section 2. */
const SMALL_WIDTH_FACTOR = 0.8;
const LONG_CONTEXT_FACTOR = 0.79;
/** What else the hours of all stages hold, over the final run: `post_training_share` of the catalog. */
const ALL_STAGES_FACTOR = 1.15;
/** Share of a run's time in steps that count: `goodput` of the catalog. */
export const USUAL_GOODPUT = 0.92;
/**
 * Start, warm-up and checks, however many accelerators wait [hours]; felt in runs of minutes alone. A minute, twice or
 * half of it at P90 and P10: our own assumption, which no run of the fit could show.
 */
const FIXED_HOURS = 1 / 60;
const FIXED_FACTOR = 2;

/** Hours at an efficiency of 1 [accelerator-hours], with the factors that are not fitted. */
export function hoursAtPeak(run: TrainingRun): number {
  const peakPerHour = run.accelerator.bf16DenseTflops * 1e12 * 3600;
  const narrow = shapeOf(run).hiddenSize < SMALL_WIDTH ? SMALL_WIDTH_FACTOR : 1;
  const long = (run.sequenceLength ?? 0) >= LONG_CONTEXT_TOKENS ? LONG_CONTEXT_FACTOR : 1;
  const scope =
    run.scope === 'all-stages' ? ALL_STAGES_FACTOR : run.scope === 'steps-only' ? USUAL_GOODPUT : 1;
  return (trainingRunFlop(run) / peakPerHour / (narrow * long)) * scope;
}

/**
 * Hours that a run takes whatever its efficiency [accelerator-hours].
 *
 * @param score 0 for the median, 1 for P90, −1 for P10
 */
export function fixedHours({ acceleratorCount }: TrainingRun, score = 0): number {
  return (acceleratorCount ?? 0) * FIXED_HOURS * FIXED_FACTOR ** score;
}

/** ln efficiency that a run reached. @param hours that it took [accelerator-hours] */
export function reachedLnEfficiency(run: TrainingRun, hours: number): number {
  // A run cannot be shorter than its fixed part; at least half of it was work.
  return Math.log(hoursAtPeak(run) / Math.max(hours - fixedHours(run), hours / 2));
}
