/**
 * A three-point estimate: `low` is the 10th percentile, `likely` the median, `high` the 90th percentile,
 * so that 8 times in 10 the true number lies between low and high.
 */
// A type, not an interface: it must be assignable to the plan's inputs, which keep unknown keys.
export type ThreePoint = {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
};

/** A three-point estimate without spread: a figure that is taken as known. */
export function exactly(value: number): ThreePoint {
  return { low: value, likely: value, high: value };
}

/** A three-point estimate of which only the ends are known: the middle is taken to be likely. */
export function betweenEnds({ low, high }: Pick<ThreePoint, 'low' | 'high'>): ThreePoint {
  return { low, likely: (low + high) / 2, high };
}
