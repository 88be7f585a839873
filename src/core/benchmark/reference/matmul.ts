/**
 * Some elements of the product of two square matrices, in float64.
 *
 * @param a [n, n], row by row
 * @param b [n, n], row by row
 * @param positions of the elements in the product, row by row
 */
export function matmulElements(
  a: Float32Array,
  b: Float32Array,
  n: number,
  positions: Int32Array,
): Float64Array {
  return Float64Array.from(positions, (position) => {
    const row = Math.floor(position / n);
    const column = position % n;
    let sum = 0;
    for (let inner = 0; inner < n; inner += 1)
      sum += (a[row * n + inner] as number) * (b[inner * n + column] as number);
    return sum;
  });
}
