import type { BenchmarkMode } from '#core/benchmark/result';

/** Time a run may take [s]. */
export interface Budget {
  /** All kernels together, warm-up and samples. */
  readonly kernelSeconds: number;
  /** No kernel begins later after the start, so that the Transformers have their turn. */
  readonly lastKernelAtSeconds: number;
  /** All Transformers together, warm-up and samples. */
  readonly transformerSeconds: number;
  /** No Transformer begins later after the start. */
  readonly lastTransformerAtSeconds: number;
  /** Whatever is still running then is ended. */
  readonly endAtSeconds: number;
}

/** Under 60 s and under 5 min, with room for the start, for first runs and for comparing results. */
export const BUDGETS: Readonly<Record<BenchmarkMode, Budget>> = {
  quick: {
    kernelSeconds: 18,
    lastKernelAtSeconds: 26,
    transformerSeconds: 20,
    lastTransformerAtSeconds: 46,
    endAtSeconds: 57,
  },
  full: {
    kernelSeconds: 110,
    lastKernelAtSeconds: 150,
    transformerSeconds: 90,
    lastTransformerAtSeconds: 250,
    endAtSeconds: 290,
  },
};

/** A part is left out when so many of its runs would take longer than its time: first run, comparison, some samples. */
const RUNS_NEEDED = 6;

/** @param runSeconds what one run is expected to take; null: not known */
export function isTooLong(runSeconds: number | null, capSeconds: number): boolean {
  return runSeconds !== null && runSeconds * RUNS_NEEDED > capSeconds;
}
