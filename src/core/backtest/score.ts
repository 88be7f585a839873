import type { PredictedRun } from '#core/backtest/predict-runs';
import { quantileOfSorted } from '#core/shared/quantile';

export interface BacktestScore {
  /** Runs with an actual value. */
  readonly count: number;
  /** Median of |P50 / actual − 1| [ratio]; null without runs, as the others. */
  readonly medianAbsoluteError: number | null;
  readonly meanAbsoluteLn: number | null;
  /** Share of runs whose P50 is within a factor of two [0..1]. */
  readonly within2x: number | null;
  /** Share of runs whose actual value is from P10 to P90 [0..1]. */
  readonly coverage: number | null;
}

/** What the issue holds the engine to, on runs that it has not seen. */
export const TARGETS = {
  training: { medianAbsoluteError: 0.1, meanAbsoluteLn: 0.15, within2x: 0.95, coverage: [0.75, 0.95] },
  inference: { medianAbsoluteError: 0.25, meanAbsoluteLn: 0.35, within2x: null, coverage: null },
} as const;

/** Scores the runs that say what they took. */
export function scoreRuns(runs: readonly PredictedRun[]): BacktestScore {
  const scored = runs.flatMap(({ run: { actual }, p10, p90, ratio }) =>
    actual === null || ratio === null ? [] : [{ ratio, isInside: actual >= p10 && actual <= p90 }],
  );
  const count = scored.length;
  if (count === 0)
    return { count, medianAbsoluteError: null, meanAbsoluteLn: null, within2x: null, coverage: null };
  const errors = scored.map(({ ratio }) => Math.abs(ratio - 1)).sort((a, b) => a - b);
  const share = (holds: (run: (typeof scored)[number]) => boolean) => scored.filter(holds).length / count;
  return {
    count,
    medianAbsoluteError: quantileOfSorted(errors, 0.5),
    meanAbsoluteLn: scored.reduce((sum, { ratio }) => sum + Math.abs(Math.log(ratio)), 0) / count,
    within2x: share(({ ratio }) => ratio >= 0.5 && ratio <= 2),
    coverage: share(({ isInside }) => isInside),
  };
}
