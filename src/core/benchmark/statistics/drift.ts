import { medianOf } from '#core/shared/quantile';

/** A machine that slows down by more is throttled, or others took it [ratio]. */
export const DRIFT_LIMIT = 0.1;

/**
 * Median of the last fifth of the samples over that of the first fifth, less one.
 *
 * @param samples in the order of time; with fewer than five there is nothing to compare, and the drift is 0
 */
export function driftOf(samples: readonly number[]): number {
  const fifth = Math.floor(samples.length / 5);
  if (fifth === 0) return 0;
  return medianOf(samples.slice(-fifth)) / medianOf(samples.slice(0, fifth)) - 1;
}
