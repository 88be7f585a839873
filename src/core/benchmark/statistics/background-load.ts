import { ascending, quantileOfSorted } from '#core/shared/quantile';

/** Above it, other programs take a part of the processor that shows in the figures [ratio]. */
export const BACKGROUND_LIMIT = 0.15;

/**
 * How much longer a fixed piece of arithmetic takes than when it is left alone: the third quartile over the shortest
 * run, less one. Nothing makes it faster than the processor, so that the shortest is the undisturbed one.
 *
 * @param spins times of the same work [s]
 */
export function backgroundLoadOf(spins: readonly number[]): number {
  const sorted = ascending(spins);
  return quantileOfSorted(sorted, 0.75) / (sorted[0] as number) - 1;
}
