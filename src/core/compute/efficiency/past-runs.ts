import type { Prediction } from '#core/compute/efficiency/similarity-regression';
import { reachedLnEfficiency } from '#core/compute/efficiency/training-design';
import { BETWEEN_SD, lnRunEfficiencyWithout, WITHIN_SD } from '#core/compute/efficiency/training-model';
import type { TrainingRun } from '#core/compute/efficiency/training-run';

/** A run of the team's own with the hours that it took. */
export interface MadeRun {
  readonly run: TrainingRun;
  /** [accelerator-hours] */
  readonly hours: number;
}

/** What a team's runs say about its efficiency against what the model expects of runs like them. */
export interface TeamResiduals {
  readonly count: number;
  /** Mean of ln(reached / expected). */
  readonly meanLn: number;
}

/** ln(reached / expected efficiency) of one run. */
export function residualLn({ run, hours }: MadeRun): number {
  return reachedLnEfficiency(run, hours) - lnRunEfficiencyWithout(run).mean;
}

export function teamResiduals(runs: readonly MadeRun[]): TeamResiduals {
  const sum = runs.reduce((total, made) => total + residualLn(made), 0);
  return { count: runs.length, meanLn: runs.length === 0 ? 0 : sum / runs.length };
}

/** Prior and posterior of the ln efficiency of a run, with how the prior's variance is split. */
export interface EfficiencyUpdate {
  readonly prior: Prediction;
  readonly posterior: Prediction;
  /** Spread between teams, which runs of one's own take away. */
  readonly betweenSd: number;
  /** Spread from run to run of one team, which stays. */
  readonly withinSd: number;
  /** Share of the runs' mean that is taken over [0..1]. */
  readonly weight: number;
}

/**
 * Conjugate normal update of a run's ln efficiency by a team's own runs. The variance of the prediction is that between
 * teams and that from run to run; the team's level is common to all its runs:
 *
 *   weight = n·between² / (n·between² + within²)
 *   mean   = prior mean + weight · mean of ln(reached / expected)
 *   sd²    = within² + between² · (1 − weight)
 *
 * Between teams is never taken to be less than among the published runs, see `BETWEEN_SD`.
 *
 * Gelman et al., Bayesian Data Analysis (3rd edition), section 2.5.
 */
export function updateEfficiency(prediction: Prediction, { count, meanLn }: TeamResiduals): EfficiencyUpdate {
  const within = WITHIN_SD ** 2;
  const between = Math.max(BETWEEN_SD ** 2, prediction.sd ** 2 - within);
  const weight = (count * between) / (count * between + within);
  const prior = { mean: prediction.mean, sd: Math.sqrt(within + between) };
  return {
    prior,
    posterior: {
      mean: prior.mean + weight * meanLn,
      sd: Math.sqrt(within + between * (1 - weight)),
    },
    betweenSd: Math.sqrt(between),
    withinSd: Math.sqrt(within),
    weight,
  };
}
