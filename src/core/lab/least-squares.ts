import { Matrix, QrDecomposition } from 'ml-matrix';

/** A column that the others give but for so little is taken for dependent on them. */
const MIN_RELATIVE_PIVOT = 1e-12;

/**
 * The weights with the least sum of squared errors, by QR decomposition: unlike the normal equations it does not square
 * the condition number.
 *
 * @param rows one row of inputs per observation, as many columns as weights are wanted besides the constant
 * @param targets one per row
 * @returns the constant first, then one weight per column; null where the columns do not determine them
 */
export function leastSquares(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
): readonly number[] | null {
  const columnCount = (rows[0]?.length ?? 0) + 1;
  if (rows.length < columnCount) return null;
  const decomposition = new QrDecomposition(new Matrix(rows.map((row) => [1, ...row])));
  const pivots = decomposition.upperTriangularMatrix.diagonal().map(Math.abs);
  if (Math.min(...pivots) <= MIN_RELATIVE_PIVOT * Math.max(...pivots)) return null;
  return decomposition.solve(Matrix.columnVector([...targets])).to1DArray();
}
