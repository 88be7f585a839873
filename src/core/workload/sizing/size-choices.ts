import { computeOptimal, twentyTokensPerParameter } from '#core/workload/sizing/compute-optimal';
import { inferenceAware } from '#core/workload/sizing/inference-aware';
import {
  EPOCH_REFIT,
  LAW_RANGE_FLOP,
  LOSS_LAWS,
  type LossLaw,
  lossOf,
  type Size,
  sizeAt,
  trainingFlopOf,
} from '#core/workload/sizing/scaling-laws';

/** Sizes of the table beside the best one, as factors of its parameters. */
const NEIGHBOUR_FACTORS = [0.25, 0.5, 0.7, 1, 1.4, 2, 4] as const;
/** Sizes of the curve over the best one. */
const CURVE_SPAN = 30;
const CURVE_POINT_COUNT = 61;

/** A size, and what each law says of it. */
export interface SizeChoice {
  readonly size: Size;
  /** Of the law that fits its data better. */
  readonly loss: number;
  /** Over all laws [nats per token]. */
  readonly lossRange: { readonly low: number; readonly high: number };
}

/** One way to choose a size, by every law. */
export interface SizeWay extends SizeChoice {
  readonly id: 'compute-optimal' | 'inference-aware' | 'rule';
  /** Over all laws. */
  readonly parameterRange: { readonly low: number; readonly high: number };
  readonly tokenRange: { readonly low: number; readonly high: number };
}

/** The law whose values are shown where one is needed: it fits the data of the other's paper better. */
export const MAIN_LAW: LossLaw = EPOCH_REFIT;

/**
 * Sizes for a training compute: the best for training alone, the best for training and serving at the same loss, and the
 * rule of 20 tokens per parameter.
 *
 * @param flop [FLOP]
 * @param servedTokenCount read and written over the model's life [tokens]; 0 = the second is the first
 */
export function sizeWays(flop: number, servedTokenCount: number): readonly SizeWay[] {
  const ways: readonly (readonly [SizeWay['id'], (law: LossLaw) => Size])[] = [
    ['compute-optimal', (law) => computeOptimal(law, flop)],
    ...(servedTokenCount > 0
      ? [['inference-aware', (law: LossLaw) => inferenceAware(law, flop, servedTokenCount)] as const]
      : []),
    ['rule', () => twentyTokensPerParameter(flop)],
  ];
  return ways.map(([id, sizeBy]) => {
    const sizes = LOSS_LAWS.map(sizeBy);
    return {
      id,
      ...choiceOf(sizeBy(MAIN_LAW)),
      parameterRange: rangeOf(sizes.map(({ parameterCount }) => parameterCount)),
      tokenRange: rangeOf(sizes.map(({ tokenCount }) => tokenCount)),
    };
  });
}

/** Larger and smaller models for the same training compute, the best one in the middle. */
export function neighbours(flop: number): readonly SizeChoice[] {
  const best = computeOptimal(MAIN_LAW, flop);
  return NEIGHBOUR_FACTORS.map((factor) => choiceOf(sizeAt(best.parameterCount * factor, flop)));
}

/** Loss over size at a fixed training compute, by one law: [parameters, loss], smallest first. */
export function lossCurve(law: LossLaw, flop: number): readonly (readonly [number, number])[] {
  const best = computeOptimal(MAIN_LAW, flop).parameterCount;
  return Array.from({ length: CURVE_POINT_COUNT }, (_, index) => {
    const exponent = (2 * index) / (CURVE_POINT_COUNT - 1) - 1;
    const parameterCount = best * CURVE_SPAN ** exponent;
    return [parameterCount, lossOf(law, sizeAt(parameterCount, flop))] as const;
  });
}

/** A size as it stands. */
export function choiceOf(size: Size): SizeChoice {
  const losses = LOSS_LAWS.map((law) => lossOf(law, size));
  return { size, loss: lossOf(MAIN_LAW, size), lossRange: rangeOf(losses) };
}

/** Whether the laws were fitted on runs of this compute; outside, they are extrapolated. */
export function isWithinLaws(size: Size): boolean {
  const flop = trainingFlopOf(size);
  return flop >= LAW_RANGE_FLOP.min && flop <= LAW_RANGE_FLOP.max;
}

function rangeOf(values: readonly number[]): { readonly low: number; readonly high: number } {
  return { low: Math.min(...values), high: Math.max(...values) };
}
