/** A machine whose pace changes by more does not give the same figures twice [ratio]. */
export const PACE_LIMIT = 0.05;
/** What was measured at a pace lower by more is told [ratio]. */
export const TOLD_PACE_LIMIT = 0.1;

/** How much longer a fixed piece of work took beside a part than in the run's best moment, less one [ratio]. */
export function slowdownOf(paceSeconds: number, bestSeconds: number): number {
  return paceSeconds / bestSeconds - 1;
}
