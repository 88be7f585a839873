import type { DecisionMatrix } from '#core/strategy/ranking/decision-matrix';
import type { DrawnValue } from '#core/strategy/ranking/value-tables';
import { createSampler } from '#core/uncertainty/sampler';

/** Which stratum a country takes of a criterion in each run. */
export interface Draws {
  /** Of one criterion for one country, [runCount]: a view, do not write to it. */
  strataOf(column: number, country: string): Uint16Array;
}

/**
 * Draws for the values of countries. Every criterion has one shuffle of its own (a Latin hypercube), which each country
 * enters at a place of its own and goes round: neighbours in a shuffle are independent, and a shuffle for every country
 * would cost more than the ranking. A country's draws hang on its code alone, so that another one changes nothing.
 */
export function createDraws({ columns, runCount }: DecisionMatrix, seed: number): Draws {
  const sampler = createSampler(seed, runCount, { method: 'latin-hypercube' });
  const twice = columns.map(({ criterion }) => {
    const strata = sampler.strataOf(`ranking.${criterion.id}`);
    const doubled = new Uint16Array(2 * runCount);
    doubled.set(strata);
    doubled.set(strata, runCount);
    return doubled;
  });
  return {
    strataOf(column, country) {
      const start = placeOf(country) % runCount;
      return (twice[column] as Uint16Array).subarray(start, start + runCount);
    },
  };
}

/** 0 for AA to 675 for ZZ: another one for every country code. */
function placeOf(country: string): number {
  return 26 * (country.charCodeAt(0) - 65) + country.charCodeAt(1) - 65;
}

/** score[run] += weight[run] · value[run] */
export function addWeighted(
  score: Float64Array,
  weight: Float64Array,
  { amounts, values, toValue }: Pick<DrawnValue, 'amounts' | 'values' | 'toValue'>,
  strata: Uint16Array,
): void {
  const { length } = score;
  if (values === null)
    for (let run = 0; run < length; run += 1)
      score[run] = (score[run] as number) + (weight[run] as number) * toValue(amounts[run] as number);
  else
    for (let run = 0; run < length; run += 1)
      score[run] =
        (score[run] as number) + (weight[run] as number) * (values[strata[run] as number] as number);
}
