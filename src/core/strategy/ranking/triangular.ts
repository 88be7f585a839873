/**
 * Quantile of the triangular distribution from `low` over its mode `likely` to `high` (Johnson 1997, The Statistician
 * 46(3), 387–398), in the unit of its points.
 *
 * @param probability 0 to 1
 */
export function triangularQuantile(low: number, likely: number, high: number, probability: number): number {
  const width = high - low;
  if (width === 0) return likely;
  const modeAt = (likely - low) / width;
  return probability < modeAt
    ? low + Math.sqrt(probability * width * (likely - low))
    : high - Math.sqrt((1 - probability) * width * (high - likely));
}
