import type { PredictedRun } from '#core/backtest/predict-runs';
import { type ErrorMeasures, errorMeasures } from '#core/compute/efficiency/error-measures';

/** Measures of the runs with an actual value; null without one. */
export type BacktestScore = { readonly [Measure in keyof ErrorMeasures]: number | null } & {
  /** Runs with an actual value. */
  readonly count: number;
};

/** What the issue holds the engine to, on runs that it has not seen. */
export const TARGETS = {
  training: { medianAbsoluteError: 0.1, meanAbsoluteLn: 0.15, within2x: 0.95, coverage: [0.75, 0.95] },
  inference: { medianAbsoluteError: 0.25, meanAbsoluteLn: 0.35, within2x: null, coverage: null },
} as const;

/** Scores the runs that say what they took. */
export function scoreRuns(runs: readonly PredictedRun[]): BacktestScore {
  const errors = runs.flatMap(({ run: { actual }, p10, p90, ratio }) =>
    actual === null || ratio === null
      ? []
      : [{ ln: Math.log(ratio), isInside: actual >= p10 && actual <= p90 }],
  );
  const count = errors.length;
  if (count === 0)
    return { count, medianAbsoluteError: null, meanAbsoluteLn: null, within2x: null, coverage: null };
  return { count, ...errorMeasures(errors) };
}
