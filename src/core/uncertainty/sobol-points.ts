import { normalQuantile } from '#core/uncertainty/normal-quantile';
import { orthonormalBasis } from '#core/uncertainty/orthonormal-basis';
import { sobolDimensionOf } from '#core/uncertainty/sobol-dimensions';
import { sobolCoordinate } from '#core/uncertainty/sobol-sequence';
import { FRESH_MEMORY, type VectorMemory } from '#core/uncertainty/vector-memory';

/** Inputs whose coordinates are turned together. */
interface Direction {
  /** Those whose effect on costs is bent most come first. */
  readonly ids: readonly string[];
  /** The same by their dimension of the sequence, lowest first: the axes. */
  readonly axes: readonly string[];
  /** Normal scores of the inputs from those along the axes, [inputs · axes]. */
  readonly basis: Float64Array;
}

/** An even set of points, one coordinate for each input that has a dimension. */
export interface SobolPoints {
  /** @returns numbers in whose order the runs of the input are, [count]; null when it has no dimension */
  keysOf(inputId: string): Float64Array | Uint32Array | null;
}

/**
 * Scrambled Sobol points, turned so that the best coordinate runs along the direction in which costs grow instead of along
 * one input, and the next best ones take up the inputs whose effect is bent: percentiles of a total hang on little else
 * (the linear transformation of Imai and Tan 2006, Journal of Computational Finance 10(2), with weights that are the same
 * for all plans). A turn of independent normal scores leaves them independent normal scores, whatever the weights: wrong
 * ones cost evenness and nothing else.
 *
 * @param seedOf seed of the scrambling by input
 */
export function createSobolPoints(
  count: number,
  seedOf: (inputId: string) => number,
  memory: VectorMemory = FRESH_MEMORY,
): SobolPoints {
  const turned = new Map<Direction, readonly Float64Array[]>();
  const coordinate = (inputId: string, dimension: number) =>
    sobolCoordinate(dimension, count, seedOf(inputId));

  function turnedScores(direction: Direction): readonly Float64Array[] {
    let scores = turned.get(direction);
    if (scores === undefined) {
      scores = direction.axes.map((id) =>
        normalScores(coordinate(id, sobolDimensionOf(id) as number), memory.floats(count)),
      );
      turn(direction.basis, scores);
      turned.set(direction, scores);
    }
    return scores;
  }

  return {
    keysOf(inputId) {
      const dimension = sobolDimensionOf(inputId);
      if (dimension === null) return null;
      const direction = DIRECTIONS.find(({ ids }) => ids.includes(inputId));
      if (direction === undefined) return coordinate(inputId, dimension);
      return turnedScores(direction)[direction.ids.indexOf(inputId)] as Float64Array;
    },
  };
}

/** From scores along the axes to scores of the inputs, in place; the basis has a row for each input. */
function turn(basis: Float64Array, scores: readonly Float64Array[]): void {
  const size = scores.length;
  const along = new Float64Array(size);
  const runCount = scores[0]?.length ?? 0;
  for (let run = 0; run < runCount; run += 1) {
    for (let axis = 0; axis < size; axis += 1) along[axis] = (scores[axis] as Float64Array)[run] as number;
    for (let input = 0; input < size; input += 1) {
      let score = 0;
      for (let axis = 0; axis < size; axis += 1)
        score += (basis[input * size + axis] as number) * (along[axis] as number);
      (scores[input] as Float64Array)[run] = score;
    }
  }
}

/** Normal scores at the middle of equal slices of probability; what is between them is interpolated. */
const SLICE_COUNT = 4096;
const SLICE_SCORES = Float64Array.from({ length: SLICE_COUNT + 1 }, (_, slice) =>
  normalQuantile((slice + 0.5) / (SLICE_COUNT + 1)),
);

/** Close to the scores themselves, and in the same order, which is all that counts. */
function normalScores(points: Uint32Array, scores: Float64Array): Float64Array {
  const ofPoint = SLICE_COUNT / 2 ** 32;
  for (let run = 0, { length } = points; run < length; run += 1) {
    const place = (points[run] as number) * ofPoint;
    const slice = Math.floor(place);
    const low = SLICE_SCORES[slice] as number;
    scores[run] = low + (place - slice) * ((SLICE_SCORES[slice + 1] as number) - low);
  }
  return scores;
}

/** Weights: slopes of the logarithm of the sample plan's total, and half the logarithmic width of the catalog's assumptions. */
const DIRECTIONS: readonly Direction[] = [
  direction({
    'price.training': 0.42,
    'rent.reserved_discount': -0.15,
    'training.postTrainingShare': 0.12,
    'rent.price_change': 0.15,
    'training.experimentsMultiplier': 0.14,
    'training.stepEfficiency': -0.1,
    'staff.pay': 0.05,
    'training.tokens': 0.04,
    'rent.occupancy': -0.05,
    'incentive.eligible_share': -0.05,
    'training.goodput': -0.04,
  }),
  direction({
    'serving.requestsPerUserPerMonth': 0.8,
    'price.serving': 0.46,
    'serving.peakToMean': 0.27,
    'serving.calibration': -0.18,
    'serving.targetLoad': -0.13,
  }),
];

function direction(weightOf: Readonly<Record<string, number>>): Direction {
  const ids = Object.keys(weightOf);
  const dimensionOf = (id: string) => sobolDimensionOf(id) as number;
  return {
    ids,
    axes: ids.toSorted((one, other) => dimensionOf(one) - dimensionOf(other)),
    basis: orthonormalBasis(Object.values(weightOf)),
  };
}
