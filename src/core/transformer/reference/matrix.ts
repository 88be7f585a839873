/** Row-major matrices of float64; shapes go with the call, since the same values are read as several shapes. */
export interface ProductShape {
  readonly rows: number;
  readonly inner: number;
  readonly columns: number;
  /** The left matrix is stored [inner, rows]. */
  readonly transposeLeft?: boolean;
  /** The right matrix is stored [columns, inner]. */
  readonly transposeRight?: boolean;
}

/** left · right, [rows, columns]. */
export function product(left: Float64Array, right: Float64Array, shape: ProductShape): Float64Array {
  const { rows, inner, columns } = shape;
  const [leftRow, leftInner] = shape.transposeLeft ? [1, rows] : [inner, 1];
  const [rightInner, rightColumn] = shape.transposeRight ? [1, inner] : [columns, 1];
  const result = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      let sum = 0;
      for (let index = 0; index < inner; index += 1)
        sum +=
          at(left, row * leftRow + index * leftInner) * at(right, index * rightInner + column * rightColumn);
      result[row * columns + column] = sum;
    }
  return result;
}

/** Adds `added` to `sum` in place. */
export function addTo(sum: Float64Array, added: Float64Array): void {
  for (let index = 0; index < sum.length; index += 1) sum[index] = at(sum, index) + at(added, index);
}

export function at(values: ArrayLike<number>, index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`index ${index} of ${values.length}`);
  return value;
}
