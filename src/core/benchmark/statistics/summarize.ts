import type { Timing } from '#core/benchmark/result';
import { driftOf } from '#core/benchmark/statistics/drift';
import { medianInterval } from '#core/benchmark/statistics/median-interval';
import { fastestRounds } from '#core/benchmark/statistics/rounds';
import { isPrecise } from '#core/benchmark/statistics/stopping-rule';
import { ascending, medianOf, quantileOfSorted } from '#core/shared/quantile';

/** One round: samples that followed one another. */
export interface Samples {
  /** Time of one operation in each sample, in the order of time; at least one [s]. */
  readonly seconds: readonly number[];
  readonly warmUpCount: number;
  readonly firstRunSeconds: number;
  readonly repeatsPerSample: number;
  readonly clock: Timing['clock'];
}

/**
 * What is kept of the rounds of an operation: the median of all samples in the fastest of them.
 *
 * @param rounds in the order of time, at least one, all by the same clock
 */
export function summarize(rounds: readonly Samples[]): Timing {
  const [first] = rounds as readonly [Samples];
  const all = rounds.map(({ seconds }) => seconds);
  const sorted = ascending(fastestRounds(all).flat());
  const { median, low, high } = medianInterval(sorted);
  return {
    medianSeconds: median,
    lowSeconds: low,
    highSeconds: high,
    p10Seconds: quantileOfSorted(sorted, 0.1),
    p90Seconds: quantileOfSorted(sorted, 0.9),
    sampleCount: sorted.length,
    warmUpCount: rounds.reduce((sum, { warmUpCount }) => sum + warmUpCount, 0),
    // Shaders are compiled in the first round; the others find them.
    firstRunSeconds: first.firstRunSeconds,
    repeatsPerSample: Math.max(...rounds.map(({ repeatsPerSample }) => repeatsPerSample)),
    clock: first.clock,
    stoppedBy: isPrecise(sorted) ? 'precision' : 'time-cap',
    drift: driftOf(all.flat()),
    roundMedianSeconds: all.map(medianOf),
  };
}
