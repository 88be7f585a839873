import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

/**
 * Curvature of the mean squared error of a dense unit: eigenvalues of 2/n · X̃ᵀX̃ with X̃ the inputs and a column of ones.
 *
 * @returns smallest and largest; their ratio says how many steps the flattest direction needs
 */
export function meanSquaredErrorCurvature(rows: readonly (readonly number[])[]): {
  readonly smallest: number;
  readonly largest: number;
} {
  const inputs = new Matrix(rows.map((row) => [1, ...row]));
  const hessian = inputs
    .transpose()
    .mmul(inputs)
    .mul(2 / rows.length);
  const values = new EigenvalueDecomposition(hessian, { assumeSymmetric: true }).realEigenvalues;
  return { smallest: Math.max(0, Math.min(...values)), largest: Math.max(...values) };
}

/** The mean of the squared errors of a dense unit, without the half: what Keras calls `mse`. */
export function meanSquaredError(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  weights: readonly number[],
): number {
  const [constant = 0, ...slopes] = weights;
  const sum = rows.reduce((total, row, index) => {
    const predicted = row.reduce((value, input, column) => value + input * (slopes[column] ?? 0), constant);
    return total + (predicted - (targets[index] ?? 0)) ** 2;
  }, 0);
  return sum / rows.length;
}
