import { ascending, nearestRank } from '#core/shared/quantile';
import { type Quantiles, quantilesOf } from '#core/uncertainty/quantiles';

/** One value for each simulated run, and behind them the one with every input at its likely value, [runCount + 1]. */
export type RunVector = Float64Array;

/** P10, median and P90 of something that may never come about, e.g. a break-even; null = not in that share of runs. */
export interface OpenRange {
  readonly p10: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
}

export function overRuns(runCount: number, valueIn: (run: number) => number): RunVector {
  const vector = new Float64Array(runCount + 1);
  for (let run = 0; run <= runCount; run += 1) vector[run] = valueIn(run);
  return vector;
}

export function at(vector: Float64Array, run: number): number {
  return vector[run] as number;
}

/** @returns null when a value is not finite */
export function quantilesIfFinite(vector: RunVector): Quantiles | null {
  return isFiniteAll(vector) ? quantilesOf(vector, vector.length - 1) : null;
}

/** Over the runs for which `counts` holds; null when it holds for none, or a value is not finite. */
export function quantilesWhere(vector: RunVector, counts: (run: number) => boolean): Quantiles | null {
  const counted = new Float64Array(vector.length);
  let count = 0;
  for (let run = 0; run < vector.length - 1; run += 1)
    if (counts(run)) {
      counted[count] = at(vector, run);
      count += 1;
    }
  const runs = counted.subarray(0, count);
  return count === 0 || !isFiniteAll(runs) ? null : quantilesOf(runs, count);
}

export function isFiniteAll(values: Float64Array): boolean {
  for (let run = 0, length = values.length; run < length; run += 1)
    if (!Number.isFinite(values[run])) return false;
  return true;
}

/** Infinite values are never reached. */
export function openRange(vector: RunVector): OpenRange {
  const sorted = ascending(vector.subarray(0, vector.length - 1));
  const quantile = (probability: number) => {
    const value = nearestRank(sorted, probability);
    return Number.isFinite(value) ? value : null;
  };
  return { p10: quantile(0.1), p50: quantile(0.5), p90: quantile(0.9) };
}

/** Share of the runs in which something holds [0..1]. */
export function shareOfRuns(runCount: number, holds: (run: number) => boolean): number {
  let count = 0;
  for (let run = 0; run < runCount; run += 1) if (holds(run)) count += 1;
  return count / runCount;
}
