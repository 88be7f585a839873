import type { BenchmarkMode } from '#core/benchmark/result';

/** Time a run may take [s]. */
export interface Budget {
  /** All kernels together, warm-up and samples of all rounds. */
  readonly kernelSeconds: number;
  /** The first round of no kernel begins later after the start, so that the Transformers have their turn. */
  readonly lastKernelAtSeconds: number;
  /** All Transformers together, warm-up and samples of all rounds. */
  readonly transformerSeconds: number;
  /** No Transformer begins later after the start. */
  readonly lastTransformerAtSeconds: number;
  /** No further round of a kernel begins later after the start. */
  readonly lastRoundAtSeconds: number;
  /** Whatever is still running then is ended. */
  readonly endAtSeconds: number;
}

/** Under 60 s and under 5 min, with room for the start, for first runs and for comparing results. */
const BUDGETS: Readonly<Record<BenchmarkMode, Budget>> = {
  quick: {
    kernelSeconds: 18,
    lastKernelAtSeconds: 26,
    transformerSeconds: 20,
    lastTransformerAtSeconds: 46,
    lastRoundAtSeconds: 52,
    endAtSeconds: 57,
  },
  full: {
    kernelSeconds: 110,
    lastKernelAtSeconds: 150,
    transformerSeconds: 90,
    lastTransformerAtSeconds: 250,
    lastRoundAtSeconds: 275,
    endAtSeconds: 290,
  },
};

/**
 * A quick run where a processor draws in the place of a GPU samples for a third of the time: its figures are none of a
 * GPU, and closer ones would not make them so. The moments after which nothing begins hardly move: starting a model takes
 * such machines longer than timing it, and the prediction needs all four.
 */
const QUICK_ON_SOFTWARE: Budget = {
  kernelSeconds: 6,
  lastKernelAtSeconds: 20,
  transformerSeconds: 7,
  lastTransformerAtSeconds: 44,
  lastRoundAtSeconds: 48,
  endAtSeconds: 55,
};

/**
 * Time of a run.
 *
 * @param seconds after which the user wants it to end at the latest, every part in proportion; null = what the mode takes
 * @param isSoftware a processor draws in the place of a GPU
 */
export function budgetOf(mode: BenchmarkMode, seconds: number | null, isSoftware: boolean): Budget {
  const budget = isSoftware && mode === 'quick' ? QUICK_ON_SOFTWARE : BUDGETS[mode];
  const share = seconds === null ? 1 : Math.min(1, seconds / budget.endAtSeconds);
  return {
    kernelSeconds: budget.kernelSeconds * share,
    lastKernelAtSeconds: budget.lastKernelAtSeconds * share,
    transformerSeconds: budget.transformerSeconds * share,
    lastTransformerAtSeconds: budget.lastTransformerAtSeconds * share,
    lastRoundAtSeconds: budget.lastRoundAtSeconds * share,
    endAtSeconds: budget.endAtSeconds * share,
  };
}

/** A part is left out when so many of its runs would take longer than its time: first run, comparison, some samples. */
const RUNS_NEEDED = 6;
/** A Transformer's step that is known from few runs is better than none: without all sizes there is no prediction. */
export const STEPS_NEEDED = 3;

/** @param runSeconds what one run is expected to take; null: not known */
export function isTooLong(runSeconds: number | null, capSeconds: number, runsNeeded = RUNS_NEEDED): boolean {
  return runSeconds !== null && runSeconds * runsNeeded > capSeconds;
}
