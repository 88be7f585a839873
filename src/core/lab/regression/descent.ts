import { gradientAt, type Line, lossAt } from '#core/lab/regression/loss';
import type { Point } from '#core/lab/regression/points';

export interface DescentSettings {
  /** η, the size of a step. */
  readonly learningRate: number;
  /** β in [0, 1): share of the last step that goes on into the next. */
  readonly momentum: number;
  readonly start: Line;
}

/** Where the walk is after so many steps. */
export interface DescentState {
  readonly step: number;
  readonly line: Line;
  /** The last change of the weights; what momentum carries on. */
  readonly velocity: Line;
  readonly loss: number;
}

/** Weights beyond this are a walk that runs away, not one that may come back. */
const RUNAWAY_LOSS_RATIO = 1e12;

export type Gradient = (points: readonly Point[], line: Line) => Line;

export function startOf(points: readonly Point[], { start }: DescentSettings): DescentState {
  return { step: 0, line: start, velocity: { bias: 0, slope: 0 }, loss: lossAt(points, start) };
}

/** One step: v ← β·v − η·∇L(w), w ← w + v (heavy ball; plain gradient descent with β = 0). */
export function nextState(
  points: readonly Point[],
  state: DescentState,
  { learningRate, momentum }: DescentSettings,
  gradient: Gradient = gradientAt,
): DescentState {
  const slope = gradient(points, state.line);
  const velocity = {
    bias: momentum * state.velocity.bias - learningRate * slope.bias,
    slope: momentum * state.velocity.slope - learningRate * slope.slope,
  };
  const line = { bias: state.line.bias + velocity.bias, slope: state.line.slope + velocity.slope };
  return { step: state.step + 1, line, velocity, loss: lossAt(points, line) };
}

/**
 * The walk from its start: one state more than steps, or fewer when it runs away.
 *
 * @param stepCount whole, 0 or more
 */
export function descend(
  points: readonly Point[],
  settings: DescentSettings,
  stepCount: number,
  gradient: Gradient = gradientAt,
): readonly DescentState[] {
  let state = startOf(points, settings);
  const states = [state];
  const limit = Math.max(state.loss, Number.MIN_VALUE) * RUNAWAY_LOSS_RATIO;
  while (state.step < stepCount) {
    state = nextState(points, state, settings, gradient);
    if (!Number.isFinite(state.loss)) break;
    states.push(state);
    if (state.loss > limit) break;
  }
  return states;
}
