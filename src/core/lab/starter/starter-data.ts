import { createDraws } from '#core/lab/random';

export const ROW_COUNT = 100;
export const COLUMN_COUNT = 10;

/** Spread of the inputs: centred on zero, or from zero up as `numpy.random.rand` draws them. */
export const INPUT_RANGES = ['centred', 'positive'] as const;
export type InputRange = (typeof INPUT_RANGES)[number];

export interface StarterData {
  /** `ROW_COUNT` rows of `COLUMN_COUNT` uniform random numbers. */
  readonly inputs: readonly (readonly number[])[];
  readonly targets: readonly number[];
}

/** Standard deviation of the noise on the targets: no weights fit them exactly, as with real data. */
export const TARGET_NOISE = 0.1;

/**
 * A hundred rows of ten uniform random inputs, with targets around a random linear function of them.
 *
 * @param seed whole number; the same one gives the same rows
 */
export function starterData(seed: number, range: InputRange): StarterData {
  const draws = createDraws(seed);
  const low = range === 'centred' ? -1 : 0;
  const weights = Array.from({ length: COLUMN_COUNT }, () => draws.uniform(-1, 1));
  const constant = draws.uniform(-1, 1);
  const inputs = Array.from({ length: ROW_COUNT }, () =>
    Array.from({ length: COLUMN_COUNT }, () => draws.uniform(low, 1)),
  );
  const targets = inputs.map(
    (row) =>
      row.reduce((sum, value, column) => sum + value * (weights[column] ?? 0), constant) +
      TARGET_NOISE * draws.normal(),
  );
  return { inputs, targets };
}
