import type { Timing } from '#core/benchmark/result';
import { driftOf } from '#core/benchmark/statistics/drift';
import { medianInterval } from '#core/benchmark/statistics/median-interval';
import { ascending, quantileOfSorted } from '#core/shared/quantile';

export interface Samples {
  /** Time of one operation in each sample, in the order of time [s]. */
  readonly seconds: readonly number[];
  readonly warmUpCount: number;
  readonly firstRunSeconds: number;
  readonly repeatsPerSample: number;
  readonly clock: Timing['clock'];
  readonly stoppedBy: Timing['stoppedBy'];
}

/** What is kept of a row of samples; at least one. */
export function summarize({ seconds, ...method }: Samples): Timing {
  const sorted = ascending(seconds);
  const { median, low, high } = medianInterval(sorted);
  return {
    medianSeconds: median,
    lowSeconds: low,
    highSeconds: high,
    p10Seconds: quantileOfSorted(sorted, 0.1),
    p90Seconds: quantileOfSorted(sorted, 0.9),
    sampleCount: seconds.length,
    ...method,
    drift: driftOf(seconds),
  };
}
