/** How often training is interrupted, and what each time costs. */
export interface Reliability {
  /** Accelerator-hours between two failures of one accelerator or what it hangs on [h]. */
  readonly hoursPerFailure: number;
  /** From failure to the next step, without the work that is done again [h]. */
  readonly restartHours: number;
  /** Time for which training stands still to save [h]. */
  readonly saveHours: number;
}

export interface FailureLoss {
  /** Between two failures anywhere in the cluster [h]. */
  readonly hoursBetweenFailures: number;
  /** Between two checkpoints [h]. */
  readonly hoursBetweenSaves: number;
  /** Share of time that does not advance the run [0..1]. */
  readonly lost01: number;
}

/** Beyond it a run hardly advances at all; the formula, which is for rare failures, would go above 1. */
export const MOST_LOST = 0.99;

/**
 * Time lost to saving, to work done again and to restarts, at the interval that makes it least:
 * t_save/τ + (τ/2 + t_restart)/MTBF with τ = √(2·t_save·MTBF). Young 1974, Daly 2006; METHODS.md section 6.
 */
export function failureLoss(accelerators: number, reliability: Reliability): FailureLoss {
  const { hoursPerFailure, restartHours, saveHours } = reliability;
  const hoursBetweenFailures = hoursPerFailure / accelerators;
  const hoursBetweenSaves = Math.sqrt(2 * saveHours * hoursBetweenFailures);
  const saving = hoursBetweenSaves > 0 ? saveHours / hoursBetweenSaves : 0;
  const lost = saving + (hoursBetweenSaves / 2 + restartHours) / hoursBetweenFailures;
  return { hoursBetweenFailures, hoursBetweenSaves, lost01: Math.min(MOST_LOST, lost) };
}
