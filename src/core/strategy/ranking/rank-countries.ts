import type { CriterionId, Weights } from '#core/strategy/ranking/criteria';
import type { CriterionColumn, DecisionMatrix } from '#core/strategy/ranking/decision-matrix';
import { shakenWeights } from '#core/strategy/ranking/dirichlet';
import { dominatedBy } from '#core/strategy/ranking/dominance';
import { addWeighted, createDraws } from '#core/strategy/ranking/draws';
import { countPlaces } from '#core/strategy/ranking/rank-counts';
import type { RankedCountry, RankedCriterion, Ranking } from '#core/strategy/ranking/ranking';
import { topsisInRuns } from '#core/strategy/ranking/topsis-in-runs';
import { type DrawnValue, drawnValue } from '#core/strategy/ranking/value-tables';
import { weightSensitivity } from '#core/strategy/ranking/weight-sensitivity';
import { quantilesOf, scaleQuantiles } from '#core/uncertainty/quantiles';
import { createVectorPool } from '#core/uncertainty/vector-pool';

export interface RankingOptions {
  readonly seed: number;
  /** Of the weights; null = they are taken as they are. See `shakenWeights`. */
  readonly concentration: number | null;
}

/** Rankings are synchronous and keep no vector, so that one pool serves them all. */
const pool = createVectorPool();

/** How many of the first places the order is looked at. */
const TOP = 5;

/**
 * Ranks countries by the weighted sum of their values, with TOPSIS beside it, over runs in which values and weights are
 * drawn together. The score is the expected one, which is a weighted sum again: dominance and sensitivity to weights follow
 * from the same figures.
 *
 * @param matrix holds every criterion that has a weight
 */
export function rankCountries(
  matrix: DecisionMatrix,
  weights: Weights,
  { seed, concentration }: RankingOptions,
): Ranking {
  const columns = matrix.columns.filter(({ criterion }) => weights.has(criterion.id));
  const counted: DecisionMatrix = { ...matrix, columns };
  const shares = columns.map(({ criterion }) => weights.get(criterion.id) as number);
  const { countries, runCount } = matrix;
  const drawn = countries.map((_, row) =>
    columns.map((column) => drawnValue(column, column.values[row] as CriterionColumn['values'][number])),
  );
  const weightRuns = shakenWeights(shares, concentration, runCount, seed);
  const draws = createDraws(counted, seed);

  pool.releaseAll();
  const scores = countries.map((country, row) => {
    const score = pool.take(runCount).fill(0);
    (drawn[row] as readonly DrawnValue[]).forEach((value, column) => {
      addWeighted(score, weightRuns[column] as Float64Array, value, draws.strataOf(column, country));
    });
    return score;
  });
  const means = drawn.map((row) => row.map(({ meanValue }) => meanValue));
  const expected = means.map((row) => row.reduce((sum, mean, column) => sum + mean * at(shares, column), 0));
  const order = countries.map((_, row) => row).sort((a, b) => at(expected, b) - at(expected, a));
  // Equal scores go to the country that comes first in the order, as they do in the list.
  const places = countPlaces(
    order.map((row) => scores[row] as Float64Array),
    runCount,
    TOP,
  );
  const topsis = topsisInRuns(counted, drawn, weightRuns, draws);
  const dominators = dominatedBy(
    drawn.map((row) => row.map(({ meanValue, isKnown }) => (isKnown ? meanValue : Number.NaN))),
  );

  const ranked = order.map((row, place): RankedCountry => {
    const placed = places.shares[place] as Float64Array;
    const ids = columns.map(({ criterion }) => criterion.id);
    return {
      country: countries[row] as string,
      score: 100 * at(expected, row),
      scoreRange: scaleQuantiles(quantilesOf(scores[row] as Float64Array, runCount), 100),
      placeShares: [...placed],
      pFirst: placed[0] ?? 0,
      pTop5: placed.subarray(0, TOP).reduce((sum, share) => sum + share, 0),
      points: Object.fromEntries(
        ids.map((id, column) => [id, 100 * at(shares, column) * at(means[row] ?? [], column)]),
      ) as Partial<Record<CriterionId, number>>,
      unknown: ids.filter((_, column) => drawn[row]?.[column]?.isKnown === false),
      dominatedBy: (dominators[row] ?? []).map((other) => countries[other] as string),
      topsis: topsis[row] as RankedCountry['topsis'],
    };
  });
  return {
    countries: ranked,
    criteria: criteriaOf(columns, shares, weightRuns, means, countries),
    orderHolds: places.orderHolds,
    seed,
    runCount,
    concentration,
  };
}

function criteriaOf(
  columns: readonly CriterionColumn[],
  shares: readonly number[],
  weightRuns: readonly Float64Array[],
  means: readonly (readonly number[])[],
  countries: readonly string[],
): readonly RankedCriterion[] {
  const turns = weightSensitivity(means, shares);
  const named = (turn: { weight: number; winner: number } | null | undefined) =>
    turn == null ? null : { weight: turn.weight, winner: countries[turn.winner] as string };
  return columns.map(({ criterion }, column) => {
    const runs = weightRuns[column] as Float64Array;
    return {
      id: criterion.id,
      weight: at(shares, column),
      weightRange: quantilesOf(runs, runs.length),
      down: named(turns[column]?.down),
      up: named(turns[column]?.up),
    };
  });
}

function at(values: readonly number[], position: number): number {
  return values[position] as number;
}
