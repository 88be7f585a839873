import { ascending, medianOf } from '#core/shared/quantile';

/** Where the two fastest rounds lie further apart, the machine changed its pace while they were measured [ratio]. */
export const ROUND_SPREAD_LIMIT = 0.05;

/**
 * The rounds that count: of three and more the two fastest, of two the faster, in the order of time. Samples of one round
 * follow one another and share whatever the machine does at that moment, so that their interval says nothing of the next
 * moment; rounds lie seconds apart. Other programs, heat and neighbours make a round slower and never faster, and the first
 * one still warms up the browser. On how far repetition inside one round and anew each carry: Kalibera and Jones 2013,
 * Rigorous benchmarking in reasonable time, ISMM.
 *
 * @param rounds samples of each round [s]; none is empty
 */
export function fastestRounds(rounds: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const byMedian = rounds.toSorted((a, b) => medianOf(a) - medianOf(b));
  const fastest = new Set(byMedian.slice(0, rounds.length > 2 ? 2 : 1));
  return rounds.filter((round) => fastest.has(round));
}

/**
 * How far the two fastest rounds lie apart: the slower over the faster median, less one [ratio]; 0 for a single one.
 *
 * @param medians of all rounds, in any order [s]
 */
export function roundSpread(medians: readonly number[]): number {
  const [fastest, second = fastest] = ascending(medians) as unknown as readonly [number, number?];
  return second / fastest - 1;
}
