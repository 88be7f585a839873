/**
 * Softmax of one row in float64, with the largest element subtracted first.
 *
 * @returns [length of the row], sums to 1
 */
export function softmaxRow(row: ArrayLike<number>): Float64Array {
  let largest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < row.length; index += 1) largest = Math.max(largest, row[index] as number);
  const weights = Float64Array.from(row, (value) => Math.exp(value - largest));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
