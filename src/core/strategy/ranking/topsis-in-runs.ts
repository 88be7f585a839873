import type { DecisionMatrix } from '#core/strategy/ranking/decision-matrix';
import type { Draws } from '#core/strategy/ranking/draws';
import type { RankedCountry } from '#core/strategy/ranking/ranking';
import { createTopsis } from '#core/strategy/ranking/topsis';
import type { DrawnValue } from '#core/strategy/ranking/value-tables';
import { exactQuantiles } from '#core/uncertainty/quantiles';

/** Runs in which TOPSIS is computed, evenly picked: it stands beside the ranking and needs no finer shares. */
const SOME_RUNS = 500;

/**
 * TOPSIS over some of the runs, with the same amounts and weights as the weighted sum.
 *
 * @param drawn by country and column
 * @param weightRuns by column, [runCount]
 * @returns by country
 */
export function topsisInRuns(
  { countries, columns, runCount }: DecisionMatrix,
  drawn: readonly (readonly DrawnValue[])[],
  weightRuns: readonly Float64Array[],
  draws: Draws,
): readonly RankedCountry['topsis'][] {
  const count = Math.min(SOME_RUNS, runCount);
  const columnCount = columns.length;
  const topsis = createTopsis(
    countries.length,
    columns.map(({ criterion }) => criterion.better === 'more'),
  );
  const cells = countries.flatMap((country, row) =>
    columns.map((_, column) => {
      const { amounts, values } = (drawn[row] as readonly DrawnValue[])[column] as DrawnValue;
      return { amounts, strata: values === null ? null : draws.strataOf(column, country) };
    }),
  );
  const amounts = new Float64Array(countries.length * columnCount);
  const weights = new Float64Array(columnCount);
  const closeness = new Float64Array(countries.length);
  const all = countries.map(() => new Float64Array(count));
  const firsts = new Float64Array(countries.length);
  for (let picked = 0; picked < count; picked += 1) {
    const run = Math.floor((picked * runCount) / count);
    for (let position = 0; position < cells.length; position += 1) {
      const { strata, amounts: known } = cells[position] as (typeof cells)[number];
      amounts[position] = known[strata === null ? run : (strata[run] as number)] as number;
    }
    weightRuns.forEach((runs, column) => {
      weights[column] = runs[run] as number;
    });
    topsis(amounts, weights, closeness);
    let first = 0;
    closeness.forEach((value, row) => {
      (all[row] as Float64Array)[picked] = value;
      if (value > (closeness[first] as number)) first = row;
    });
    firsts[first] = (firsts[first] as number) + 1;
  }
  const ranges = all.map((values) => exactQuantiles(values, count));
  const order = ranges.map((_, row) => row).sort((a, b) => medianOf(b) - medianOf(a));
  function medianOf(row: number): number {
    return ranges[row]?.p50 ?? 0;
  }
  return ranges.map((range, row) => ({
    closeness: range,
    place: order.indexOf(row) + 1,
    pFirst: (firsts[row] as number) / count,
  }));
}
