import { ascending, quantileOfSorted } from '#core/shared/quantile';

/** A machine whose pace changes by more does not give the same figures twice [ratio]. */
export const PACE_LIMIT = 0.05;

/** How much longer a fixed piece of work took beside a part than in the run's best moment, less one [ratio]. */
export function slowdownOf(paceSeconds: number, bestSeconds: number): number {
  return paceSeconds / bestSeconds - 1;
}

/**
 * How far a run's pace went up and down: the ninetieth percentile of a fixed piece of work over the tenth, less one.
 *
 * @param paces the same work at moments spread over the run [s]; with fewer than two there is nothing to compare: 0
 */
export function unevennessOf(paces: readonly number[]): number {
  if (paces.length < 2) return 0;
  const sorted = ascending(paces);
  return quantileOfSorted(sorted, 0.9) / quantileOfSorted(sorted, 0.1) - 1;
}
