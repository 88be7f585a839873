import { createDraws, type Draws } from '#core/lab/random';
import { type DescentState, nextState, startOf } from '#core/lab/regression/descent';
import { gradientAt, type Line } from '#core/lab/regression/loss';
import type { Point } from '#core/lab/regression/points';

export interface StochasticSettings {
  readonly learningRate: number;
  readonly start: Line;
  /** Points that each step looks at, drawn anew without replacement. */
  readonly batchSize: number;
  readonly seed: number;
}

/** Losses above this ratio of the first are a walk that runs away. */
const RUNAWAY_LOSS_RATIO = 1e6;

/** A batch of different points. A batch of all of them is the data itself. */
export function drawBatch(points: readonly Point[], batchSize: number, draws: Draws): readonly Point[] {
  const count = points.length;
  if (batchSize >= count) return points;
  const left = [...points];
  // The first part of a Fisher–Yates shuffle.
  for (let taken = 0; taken < batchSize; taken += 1) {
    const from = Math.min(count - 1, Math.floor(draws.uniform(taken, count)));
    const point = left[from] as Point;
    left[from] = left[taken] as Point;
    left[taken] = point;
  }
  return left.slice(0, batchSize);
}

/**
 * Stochastic gradient descent: each step goes against the gradient of its batch; the loss noted is that over all points.
 *
 * @returns one state more than steps, or fewer when the walk runs away
 */
export function stochasticDescend(
  points: readonly Point[],
  { learningRate, start, batchSize, seed }: StochasticSettings,
  stepCount: number,
): readonly DescentState[] {
  const draws = createDraws(seed);
  const settings = { learningRate, momentum: 0, start };
  let state = startOf(points, settings);
  const states = [state];
  const limit = state.loss * RUNAWAY_LOSS_RATIO;
  while (state.step < stepCount && state.loss <= limit) {
    state = nextState(points, state, settings, (all, line) =>
      gradientAt(drawBatch(all, batchSize, draws), line),
    );
    if (!Number.isFinite(state.loss)) break;
    states.push(state);
  }
  return states;
}
