import { medianOf } from '#core/shared/quantile';

/** Runs before the first timed one, at least. */
export const MIN_WARM_UPS = 3;
/** Two groups of runs whose medians lie this close are one level [ratio]. */
const LEVEL = 0.05;

/**
 * Whether warming up changes nothing any more: the last runs are as slow as those before them. The first run, with the
 * compilation of shaders, is not among them.
 *
 * @param seconds warm-up runs in the order of time
 */
export function isWarm(seconds: readonly number[]): boolean {
  if (seconds.length < MIN_WARM_UPS) return false;
  const half = Math.min(5, Math.floor(seconds.length / 2));
  const latest = medianOf(seconds.slice(-half));
  const before = medianOf(seconds.slice(-2 * half, -half));
  return latest >= before * (1 - LEVEL);
}
