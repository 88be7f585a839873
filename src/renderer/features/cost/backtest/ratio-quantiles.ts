import type { PredictedRun } from '#core/backtest/predict-runs';
import type { Quantiles } from '#core/evaluation/evaluation';
import type { Axis } from '../../../ui/axis';
import { quantilesOfThreePoint } from '../../../ui/three-point-quantiles';

/** From a quarter to four times the actual value; the middle is a prediction that was right. */
export const RATIO_AXIS: Axis = { min: 0.25, max: 4, ticks: [0.25, 0.5, 1, 2, 4], isLog: true };

/** Prediction over the actual value. */
export function ratioQuantiles({ run: { actual }, p10, p50, p90 }: PredictedRun): Quantiles | null {
  if (actual === null) return null;
  return quantilesOfThreePoint({ low: p10 / actual, likely: p50 / actual, high: p90 / actual });
}
