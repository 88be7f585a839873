import { useMemo, useState } from 'react';
import {
  batchVariance,
  type GradientNoise,
  gradientNoise,
  measuredBatchVariance,
} from '#core/lab/batch/gradient-noise';
import { noisyPoints } from '#core/lab/batch/noisy-points';
import { stochasticDescend } from '#core/lab/batch/stochastic-descent';
import { bestLine } from '#core/lab/regression/best-line';
import type { DescentState } from '#core/lab/regression/descent';
import { type Line, lossAt, ZERO } from '#core/lab/regression/loss';

export const POINTS = noisyPoints();
/** Batches drawn to measure how much their gradients vary. */
export const VARIANCE_DRAW_COUNT = 2000;
export const MAX_BATCH_STEPS = 2000;
const DEFAULT_STEP_COUNT = 200;
const DEFAULT_BATCH_SIZE = 10;
/** Share of a walk, at its end, over which its loss is averaged [0..1]. */
export const TAIL_SHARE = 0.25;

const BEST = bestOf();
const BEST_LOSS = lossAt(POINTS, BEST);
const NOISE_AT_START = gradientNoise(POINTS, ZERO);

export interface BatchSettings {
  readonly learningRate: number;
  readonly batchSize: number;
  readonly stepCount: number;
  readonly seed: number;
}

/** A walk with batches of one size. */
export interface BatchWalk {
  readonly batchSize: number;
  readonly states: readonly DescentState[];
  /** Variance of an update at the start, η² times that of the gradient: by the formula, and over drawn batches. */
  readonly updateVariance: number;
  readonly measuredVariance: number;
  /** Points that the whole walk looked at. */
  readonly readCount: number;
  /** Mean loss above the minimum over the last quarter; null = the walk ran away. */
  readonly excessLoss: number | null;
}

export interface Batch {
  readonly settings: BatchSettings;
  /** One point, a batch, all points; sizes that are alike once. */
  readonly walks: readonly BatchWalk[];
  readonly best: Line;
  readonly bestLoss: number;
  readonly noiseAtStart: GradientNoise;
  readonly change: (changes: Partial<BatchSettings>) => void;
}

/** The same data walked down with three sizes of batches. */
export function useBatch(): Batch {
  const [settings, setSettings] = useState<BatchSettings>({
    learningRate: 0.1,
    batchSize: DEFAULT_BATCH_SIZE,
    stepCount: DEFAULT_STEP_COUNT,
    seed: 1,
  });
  const { batchSize, seed } = settings;
  const measured = useMemo(() => sizesOf(batchSize).map((size) => measure(size, seed)), [batchSize, seed]);
  const walks = useMemo(() => measured.map((size) => walkWith(settings, size)), [settings, measured]);
  return {
    settings,
    walks,
    best: BEST,
    bestLoss: BEST_LOSS,
    noiseAtStart: NOISE_AT_START,
    change: (changes) => setSettings((old) => ({ ...old, ...changes })),
  };
}

/** One point, a batch, all points; sizes that are alike once. */
function sizesOf(batchSize: number): readonly number[] {
  return [...new Set([1, batchSize, POINTS.length])];
}

/** A size of batches, and how much their gradients vary at the start over drawn batches. */
interface MeasuredSize {
  readonly batchSize: number;
  readonly variance: number;
}

/** Of all settings the variance hangs on these two alone, and two thousand batches are drawn for it. */
function measure(batchSize: number, seed: number): MeasuredSize {
  const options = { drawCount: VARIANCE_DRAW_COUNT, seed };
  return { batchSize, variance: measuredBatchVariance(POINTS, ZERO, batchSize, options) };
}

function walkWith(
  { learningRate, stepCount, seed }: BatchSettings,
  { batchSize, variance }: MeasuredSize,
): BatchWalk {
  const states = stochasticDescend(POINTS, { learningRate, start: ZERO, batchSize, seed }, stepCount);
  const tail = states.slice(-Math.max(1, Math.round(states.length * TAIL_SHARE)));
  return {
    batchSize,
    states,
    updateVariance: learningRate ** 2 * batchVariance(NOISE_AT_START.variance, POINTS.length, batchSize),
    measuredVariance: learningRate ** 2 * variance,
    readCount: (states.length - 1) * batchSize,
    excessLoss:
      states.length <= stepCount
        ? null
        : tail.reduce((sum, { loss }) => sum + loss, 0) / tail.length - BEST_LOSS,
  };
}

function bestOf(): Line {
  const best = bestLine(POINTS);
  if (best === null) throw new Error('the points of the exercise have no line');
  return best;
}
