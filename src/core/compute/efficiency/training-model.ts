import { TRAINING_FIT } from '#core/compute/efficiency/fitted/training';
import { fittedRegression } from '#core/compute/efficiency/fitted-regression';
import type { Prediction } from '#core/compute/efficiency/similarity-regression';
import {
  fixedHours,
  hoursAtPeak,
  TRAINING_EFFECTS,
  trainingCase,
  trainingDesign,
} from '#core/compute/efficiency/training-design';
import type { TrainingRun } from '#core/compute/efficiency/training-run';
import { Z90 } from '#core/uncertainty/normal-quantile';

const fitted = fittedRegression(trainingDesign(TRAINING_FIT.spreads), TRAINING_FIT.rows);

/** Spread between runs that are alike in all that is known: what no run of one's own can take away [ln efficiency]. */
export const WITHIN_SD = TRAINING_FIT.spreads.noiseSd;

/**
 * Spread between teams beyond that: what runs left out of the fit differ by from what runs like them made expect. A
 * place that the fit knows well is no place where every team does as well.
 */
export const BETWEEN_SD = Math.sqrt(
  Math.max(
    0,
    TRAINING_FIT.rows.reduce((sum, { target }, index) => {
      const { mean } = fitted.regression.leaveOneOut[index] ?? { mean: target };
      return sum + (target - mean) ** 2;
    }, 0) /
      TRAINING_FIT.rows.length -
      WITHIN_SD ** 2,
  ),
);

/** A prediction with its P10, P50 and P90. */
export interface Interval {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** The model was fitted to a row with exactly these facts, which had no part in this prediction. */
  readonly isLeftOut: boolean;
}

/** Accelerator-hours of a run, goodput included; a run of the fit is predicted without itself. */
export function predictTrainingHours(run: TrainingRun): Interval {
  const facts = trainingCase(run);
  const { mean, sd } = fitted.without(facts).predict(facts);
  const hours = (score: number) =>
    hoursAtPeak(run) / Math.exp(mean - score * Z90 * sd) + fixedHours(run, score);
  return { p10: hours(-1), p50: hours(0), p90: hours(1), isLeftOut: fitted.knows(facts) };
}

/**
 * ln efficiency of a whole run, from all rows of the fit.
 *
 * @param leavesOutFactors before the factors of precision and of experts
 */
export function lnRunEfficiency(run: TrainingRun, leavesOutFactors = false): Prediction {
  return fitted.regression.predict(trainingCase(run, leavesOutFactors));
}

/** The same without a row of exactly these facts. */
export function lnRunEfficiencyWithout(run: TrainingRun): Prediction {
  const facts = trainingCase(run);
  return fitted.without(facts).predict(facts);
}

/** Posterior of ln of the factor of a fitted effect. */
export function lnFactor(id: (typeof TRAINING_EFFECTS)[number]['id']): Prediction {
  return fitted.regression.effect(TRAINING_EFFECTS.findIndex((effect) => effect.id === id));
}
