import { ascending, quantileOfSorted } from '#core/shared/quantile';
import { betaProbability, betaQuantile } from '#core/uncertainty/beta';
import { normalProbability, normalQuantile, Z90 } from '#core/uncertainty/normal-quantile';
import { type DistributionShape, exactly, type ThreePoint } from '#core/uncertainty/three-point';

/** What is known of an uncertain number. */
export interface Distribution {
  /** Value that is not exceeded with a probability in (0, 1), in the unit of the input. */
  quantile(probability: number): number;
  /** Probability that the number is at most `value` [0..1]. */
  probabilityUpTo(value: number): number;
}

/**
 * The distribution that an estimate stands for, before the bounds of its input. Points that a shape cannot be laid through,
 * as a lognormal through a low of zero, are taken without that shape.
 */
export function distributionOf(point: ThreePoint): Distribution {
  const { low, likely, high, shape } = point;
  if (shape?.kind === 'fixed' || (low === high && shape?.kind !== 'empirical')) return constant(likely);
  switch (shape?.kind) {
    case 'lognormal':
      return low > 0 ? lognormal(low, high) : twoPiece(point);
    case 'pert':
      return pert(point);
    case 'uniform':
      return uniform(low, high);
    case 'empirical':
      return empirical(point, shape.values);
    default:
      return twoPiece(point);
  }
}

/** P10, median and P90 of an estimate of any shape: what its range says when its three points mean something else. */
export function percentilePoints(point: ThreePoint): ThreePoint {
  if (!redefinesPoints(point.shape)) return point;
  const { quantile } = distributionOf(point);
  return { low: quantile(0.1), likely: quantile(0.5), high: quantile(0.9) };
}

/** Whether the three points of a shape are other than P10, median and P90. */
export function redefinesPoints(shape: DistributionShape | undefined): boolean {
  return shape !== undefined && shape.kind !== 'empirical';
}

function constant(value: number): Distribution {
  return { quantile: () => value, probabilityUpTo: (at) => (at >= value ? 1 : 0) };
}

/** Normal scores, −1 at P10 and +1 at P90, stretched differently below and above the likely value; on logarithms if positive. */
function twoPiece({ low, likely, high }: ThreePoint): Distribution {
  const isPositive = low > 0;
  const down = isPositive ? Math.log(likely / low) : likely - low;
  const up = isPositive ? Math.log(high / likely) : high - likely;
  const distanceTo = (value: number) => (isPositive ? Math.log(Math.max(0, value) / likely) : value - likely);
  return {
    quantile(probability) {
      const score = normalQuantile(probability) / Z90;
      const distance = score * (score < 0 ? down : up);
      return isPositive ? likely * Math.exp(distance) : likely + distance;
    },
    probabilityUpTo: (value) => normalProbability(Z90 * scoreOf(distanceTo(value), down, up)),
  };
}

/** A half without width holds its probability at the likely value itself. */
function scoreOf(distance: number, down: number, up: number): number {
  if (distance === 0) return up === 0 ? Number.POSITIVE_INFINITY : 0;
  const width = distance < 0 ? down : up;
  return width === 0 ? Math.sign(distance) * Number.POSITIVE_INFINITY : distance / width;
}

function lognormal(low: number, high: number): Distribution {
  const middle = Math.log(low) / 2 + Math.log(high) / 2;
  const half = Math.log(high / low) / 2;
  return {
    quantile: (probability) => Math.exp(middle + (half * normalQuantile(probability)) / Z90),
    probabilityUpTo: (value) =>
      value <= 0 ? 0 : normalProbability((Z90 * (Math.log(value) - middle)) / half),
  };
}

/**
 * The beta distribution of PERT: mean (low + 4·likely + high) / 6 (Malcolm, Roseboom, Clark, Fazar 1959, Operations
 * Research 7(5), 646–669), parameters 1 + 4·(likely − low)/(high − low) and 1 + 4·(high − likely)/(high − low).
 */
function pert({ low, likely, high }: ThreePoint): Distribution {
  const width = high - low;
  const a = 1 + (4 * (likely - low)) / width;
  const b = 1 + (4 * (high - likely)) / width;
  return {
    quantile: (probability) => low + width * betaQuantile(probability, a, b),
    probabilityUpTo: (value) => betaProbability(Math.min(1, Math.max(0, (value - low) / width)), a, b),
  };
}

function uniform(low: number, high: number): Distribution {
  return {
    quantile: (probability) => low + probability * (high - low),
    probabilityUpTo: (value) => Math.min(1, Math.max(0, (value - low) / (high - low))),
  };
}

/**
 * Observed values with linear interpolation between them, moved piece by piece so that P10, median and P90 lie at the
 * three points: whatever scales an estimate scales its values with it.
 */
function empirical(point: ThreePoint, values: readonly number[]): Distribution {
  const sorted = ascending(values);
  const anchors = pointsOf(sorted);
  const least = ROUNDING * Math.abs(anchors.likely);
  const below = stretch(anchors.likely - anchors.low, point.likely - point.low, least);
  const above = stretch(anchors.high - anchors.likely, point.high - point.likely, least);
  const move = (value: number) => {
    const distance = value - anchors.likely;
    return point.likely + distance * (distance < 0 ? below : above);
  };
  const quantile = (probability: number) => move(quantileOfSorted(sorted, probability));
  return {
    quantile,
    probabilityUpTo(value) {
      // The quantile function never falls, so that halving finds where it passes the value.
      let under = 0;
      let over = 1;
      if (value >= quantile(1)) return 1;
      if (value < quantile(0)) return 0;
      for (let halving = 0; halving < 50; halving += 1) {
        const middle = (under + over) / 2;
        if (quantile(middle) <= value) under = middle;
        else over = middle;
      }
      return under;
    },
  };
}

/** P10, median and P90 of observed values; what an estimate with their shape starts from. */
export function observedPoints(values: ArrayLike<number>): ThreePoint {
  return pointsOf(ascending(values));
}

function pointsOf(sorted: Float64Array): ThreePoint {
  if (sorted.length === 0) return exactly(0);
  const at = (probability: number) => quantileOfSorted(sorted, probability);
  return { low: at(0.1), likely: at(0.5), high: at(0.9) };
}

/** Values that all lie in one place, but for rounding, cannot be stretched. */
function stretch(observed: number, wanted: number, least: number): number {
  return observed > least ? wanted / observed : 1;
}

const ROUNDING = 1e-12;
