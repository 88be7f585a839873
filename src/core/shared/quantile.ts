/**
 * Quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, The American Statistician
 * 50(4), 361–365).
 *
 * @param sorted ascending, at least one value
 * @param probability 0 to 1
 */
export function quantileOfSorted(sorted: ArrayLike<number>, probability: number): number {
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (high - low) * (position - below);
}

/**
 * Quantile as the nearest order statistic: one of the values itself, infinite ones included.
 *
 * @param sorted ascending, at least one value
 * @param probability 0 to 1
 */
export function nearestRank(sorted: ArrayLike<number>, probability: number): number {
  return sorted[Math.round(probability * (sorted.length - 1))] as number;
}

/** @param values at least one, in any order; left as they are */
export function medianOf(values: ArrayLike<number>): number {
  return quantileOfSorted(ascending(values), 0.5);
}

/** A sorted copy. */
export function ascending(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values).sort();
}
