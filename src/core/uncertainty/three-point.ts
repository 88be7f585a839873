/**
 * How the numbers between and beyond the three points are spread. Absent = the two-piece lognormal (normal where low is
 * zero or less) through all three points.
 *
 * - `lognormal`: P10 and P90 at low and high; the median is their geometric mean, whatever likely says.
 * - `pert`: low and high are the smallest and the largest value possible, likely is the mode (beta distribution of PERT).
 * - `uniform`: every value from low to high alike.
 * - `fixed`: likely, without spread.
 * - `empirical`: as observed values are spread, stretched so that P10, median and P90 lie at the three points.
 */
// Types, not interfaces: they must be assignable from the plan's inputs, which keep unknown keys.
export type DistributionShape =
  | { readonly kind: 'lognormal' | 'pert' | 'uniform' | 'fixed' }
  | { readonly kind: 'empirical'; readonly values: number[] };

/**
 * A three-point estimate: `low` is the 10th percentile, `likely` the median, `high` the 90th percentile,
 * so that 8 times in 10 the true number lies between low and high. With a `shape` of its own the points mean what that
 * says; `distributionOf` reads them, `percentilePoints` gives P10, median and P90 of any.
 */
// A type, not an interface: it must be assignable to the plan's inputs, which keep unknown keys.
export type ThreePoint = {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly shape?: DistributionShape | undefined;
};

/** A three-point estimate without spread: a figure that is taken as known. */
export function exactly(value: number): ThreePoint {
  return { low: value, likely: value, high: value };
}

/** A three-point estimate of which only the ends are known: the middle is taken to be likely. */
export function betweenEnds({ low, high }: Pick<ThreePoint, 'low' | 'high'>): ThreePoint {
  return { low, likely: (low + high) / 2, high };
}

/** All three points times a factor that is not negative; the shape stays. */
export function scalePoints({ low, likely, high, shape }: ThreePoint, factor: number): ThreePoint {
  const points = { low: low * factor, likely: likely * factor, high: high * factor };
  return shape === undefined ? points : { ...points, shape };
}

/** Whether two shapes spread the same points alike. */
export function isSameShape(a: DistributionShape | undefined, b: DistributionShape | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a.kind !== b.kind) return false;
  if (a.kind !== 'empirical' || b.kind !== 'empirical') return true;
  return a.values.length === b.values.length && a.values.every((value, place) => value === b.values[place]);
}
