import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { exactQuantiles, type Quantiles } from '#core/uncertainty/quantiles';

/** A share of the variance of an output. */
export interface VarianceShare {
  readonly share01: number;
  /** Where another sample of the same size would put it. */
  readonly spread01: Quantiles;
}

/** What one input has of the variance of an output (Sobol 1993; Homma and Saltelli 1996). */
export interface VarianceShares {
  /** By itself: what would go if it alone were known. */
  readonly first: VarianceShare;
  /** With its interactions: what would stay if all others were known. */
  readonly total: VarianceShare;
}

/** Draws for the intervals. */
const BOOTSTRAP_COUNT = 200;

/**
 * First indices by the estimator of Saltelli et al. 2010 (Computer Physics Communications 181, 259–270, table 2 b), total ones
 * by Jansen's (same journal 117, 1999, 35–43; table 2 f), intervals by bootstrap over the rows. Kept between 0 and 1, which
 * an estimate of a small share may miss by its own noise.
 *
 * @param outputA the model at each row of a sample A, [rowCount]
 * @param outputB at each row of an independent sample B, [rowCount]
 * @param outputMixed for each input, at the rows of A with that input's column taken from B, each [rowCount]
 * @param seed of the bootstrap
 * @returns one for each input; all zero when the output does not vary
 */
export function varianceShares(
  outputA: Float64Array,
  outputB: Float64Array,
  outputMixed: readonly Float64Array[],
  seed: number,
): readonly VarianceShares[] {
  const mean = (sumOf(outputA) + sumOf(outputB)) / (outputA.length + outputB.length);
  const fromMean = (values: Float64Array, row: number) => at(values, row) - mean;
  const variances = outputA.map((_, row) => (fromMean(outputA, row) ** 2 + fromMean(outputB, row) ** 2) / 2);
  const draws = bootstrapCounts(outputA.length, seed);
  const drawnVariances = draws.map((counts) => weightedSumOf(variances, counts));
  const shareOf = (parts: Float64Array): VarianceShare => {
    const share = (part: number, variance: number) =>
      variance > 0 ? Math.min(1, Math.max(0, part / variance)) : 0;
    const drawn = Float64Array.from(draws, (counts, draw) =>
      share(weightedSumOf(parts, counts), drawnVariances[draw] as number),
    );
    return {
      share01: share(sumOf(parts), sumOf(variances)),
      spread01: exactQuantiles(drawn, drawn.length),
    };
  };
  return outputMixed.map((mixed) => ({
    first: shareOf(outputB.map((_, row) => fromMean(outputB, row) * (at(mixed, row) - at(outputA, row)))),
    total: shareOf(outputA.map((value, row) => (value - at(mixed, row)) ** 2 / 2)),
  }));
}

/** How often each row is drawn, for each draw of the bootstrap. */
function bootstrapCounts(rowCount: number, seed: number): readonly Uint8Array[] {
  const random = xoroshiro128plus(seed);
  return Array.from({ length: BOOTSTRAP_COUNT }, () => {
    const counts = new Uint8Array(rowCount);
    for (let draw = 0; draw < rowCount; draw += 1) {
      const row = uniformInt(random, 0, rowCount - 1);
      counts[row] = (counts[row] as number) + 1;
    }
    return counts;
  });
}

function weightedSumOf(values: Float64Array, counts: Uint8Array): number {
  let sum = 0;
  for (let row = 0; row < values.length; row += 1) sum += at(values, row) * (counts[row] as number);
  return sum;
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function at(values: Float64Array, row: number): number {
  return values[row] as number;
}
