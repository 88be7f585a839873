import { ascending, medianOf } from '#core/shared/quantile';

/** Where faster rounds lie further apart, the machine changed its pace while they were measured [ratio]. */
export const ROUND_SPREAD_LIMIT = 0.05;

/**
 * The faster half of the rounds, in the order of time. Samples of one round follow one another and share whatever the
 * machine does at that moment, so that their interval says nothing of the next moment; rounds lie seconds apart. Other
 * programs, heat and neighbours make a round slower and never faster. On how far repetition inside one round and anew
 * each carry: Kalibera and Jones 2013, Rigorous benchmarking in reasonable time, ISMM.
 *
 * @param rounds samples of each round [s]; none is empty
 */
export function fasterHalf(rounds: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const byMedian = rounds.toSorted((a, b) => medianOf(a) - medianOf(b));
  const fastest = new Set(byMedian.slice(0, Math.ceil(rounds.length / 2)));
  return rounds.filter((round) => fastest.has(round));
}

/**
 * How far the faster half of the rounds lies apart, two at least: its slowest median over its fastest, less one [ratio].
 *
 * @param medians of all rounds, in any order [s]
 */
export function roundSpread(medians: readonly number[]): number {
  const sorted = ascending(medians);
  const last = Math.min(sorted.length, Math.max(2, Math.ceil(sorted.length / 2))) - 1;
  return (sorted[last] as number) / (sorted[0] as number) - 1;
}
