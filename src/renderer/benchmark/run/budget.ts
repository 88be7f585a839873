import type { BenchmarkMode } from '#core/benchmark/result';

/** Time a whole run may take, and what is left of it for each kind of part [s]. */
export interface Budget {
  /** No part begins after it. */
  readonly totalSeconds: number;
  /** All kernels together. */
  readonly kernelSeconds: number;
  /** All sizes of the Transformer together. */
  readonly transformerSeconds: number;
}

/** Under 60 s and under 5 min, with room for the start, for first runs and for comparing results. */
export const BUDGETS: Readonly<Record<BenchmarkMode, Budget>> = {
  quick: { totalSeconds: 54, kernelSeconds: 22, transformerSeconds: 20 },
  full: { totalSeconds: 280, kernelSeconds: 110, transformerSeconds: 110 },
};

/** A part is left out when so many of its runs would take longer than its time: first run, comparison, some samples. */
const RUNS_NEEDED = 6;

/** @param runSeconds what one run is expected to take; null: not known */
export function isTooLong(runSeconds: number | null, capSeconds: number): boolean {
  return runSeconds !== null && runSeconds * RUNS_NEEDED > capSeconds;
}
