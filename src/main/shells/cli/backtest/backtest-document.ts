import type { PredictedRun } from '#core/backtest/predict-runs';
import type { BacktestScore } from '#core/backtest/score';

/** Accelerator-hours for training, tokens per second for inference; shares from 0 to 1, the error in percent. */
export function backtestDocument(runs: readonly PredictedRun[], score: BacktestScore) {
  return {
    runs: runs.map(({ run, p10, p50, p90, ratio }) => ({
      id: run.id,
      actual: run.actual,
      p10,
      p50,
      p90,
      ratio,
    })),
    summary: {
      n: score.count,
      median_abs_pct_error: score.medianAbsoluteError === null ? null : score.medianAbsoluteError * 100,
      within_2x: score.within2x,
      p10_p90_coverage: score.coverage,
    },
  };
}
