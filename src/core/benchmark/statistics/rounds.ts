import { medianOf } from '#core/shared/quantile';

/** Rounds that count, and yet lie further apart, were measured while the machine changed its pace [ratio]. */
export const ROUND_SPREAD_LIMIT = 0.05;

/**
 * The faster half of the rounds, two at least, in the order of time. Samples of one round follow one another and share
 * whatever the machine does at that moment, so that their interval says nothing of the next moment; rounds lie seconds apart.
 * Other programs, heat and neighbours make a round slower and never faster. On how far repetition inside one round and
 * anew each carry: Kalibera and Jones 2013, Rigorous benchmarking in reasonable time, ISMM.
 *
 * @param rounds samples of each round [s]; none is empty
 */
export function fasterHalf(rounds: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const count = Math.max(2, Math.ceil(rounds.length / 2));
  const fastest = new Set(rounds.toSorted((a, b) => medianOf(a) - medianOf(b)).slice(0, count));
  return rounds.filter((round) => fastest.has(round));
}

/** Slowest over fastest median of rounds, less one [ratio]; 0 for a single one. */
export function roundSpread(medians: readonly number[]): number {
  return Math.max(...medians) / Math.min(...medians) - 1;
}
