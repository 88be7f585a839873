import { normalQuantile } from '#core/uncertainty/normal-quantile';
import { sobolDimensionOf } from '#core/uncertainty/sobol-dimensions';
import { sobolCoordinate } from '#core/uncertainty/sobol-sequence';
import { FRESH_MEMORY, type VectorMemory } from '#core/uncertainty/vector-memory';

/** Inputs of which the first coordinate is turned, and how strongly costs grow with each, in no particular unit. */
interface Direction {
  readonly ids: readonly string[];
  readonly weights: readonly number[];
}

/** An even set of points, one coordinate for each input that has a dimension. */
export interface SobolPoints {
  /** @returns numbers in whose order the runs of the input are, [count]; null when it has no dimension */
  keysOf(inputId: string): Float64Array | Uint32Array | null;
}

/**
 * Scrambled Sobol points, turned so that the best coordinate runs along the direction in which costs grow instead of along
 * one input: percentiles of a total hang on little else (the linear transformation of Imai and Tan 2006, Journal of
 * Computational Finance 10(2), with weights that are the same for all plans). A turn of independent normal scores
 * leaves them independent normal scores, whatever the weights: wrong ones cost evenness and nothing else.
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
      scores = direction.ids.map((id) =>
        normalScores(coordinate(id, sobolDimensionOf(id) as number), memory.floats(count)),
      );
      reflectFirstOnto(direction.weights, scores);
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

/** Householder's reflection that takes the first axis to the direction of the weights, applied to every point in place. */
function reflectFirstOnto(weights: readonly number[], scores: readonly Float64Array[]): void {
  const length = Math.hypot(...weights);
  const normal = weights.map((weight, axis) => weight / length - (axis === 0 ? 1 : 0));
  const normalSquare = normal.reduce((sum, part) => sum + part * part, 0);
  if (normalSquare === 0) return;
  const along = new Float64Array(scores[0]?.length ?? 0);
  for (const [axis, score] of scores.entries()) addMultiple(along, normal[axis] as number, score);
  for (const [axis, score] of scores.entries())
    addMultiple(score, (-2 * (normal[axis] as number)) / normalSquare, along);
}

/** target[run] += factor · vector[run] */
function addMultiple(target: Float64Array, factor: number, vector: Float64Array): void {
  for (let run = 0, { length } = target; run < length; run += 1)
    target[run] = (target[run] as number) + factor * (vector[run] as number);
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

/** Weights: effects in the tornado of the sample plan, and half the logarithmic width of the catalog's assumptions. */
const DIRECTIONS: readonly Direction[] = [
  direction({
    'price.training': 0.42,
    'training.experimentsMultiplier': 0.15,
    'rent.price_change': 0.14,
    'rent.reserved_discount': -0.12,
    'training.stepEfficiency': -0.12,
    'staff.pay': 0.1,
    'training.postTrainingShare': 0.09,
    'training.tokens': 0.045,
    'training.goodput': -0.035,
    'rent.occupancy': -0.045,
    'incentive.eligible_share': -0.055,
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
  return { ids: Object.keys(weightOf), weights: Object.values(weightOf) };
}
