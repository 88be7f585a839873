export interface PrincipalEigenvector {
  /** Components, they sum to 1. */
  readonly vector: readonly number[];
  /** The eigenvalue; at least the order of a reciprocal matrix, and equal to it where judgements agree. */
  readonly lambdaMax: number;
}

const MOST_STEPS = 10_000;
const TOLERANCE = 1e-13;

/** By power iteration, which converges for every matrix of positive numbers (Perron and Frobenius). @param matrix square, positive */
export function principalEigenvector(matrix: readonly (readonly number[])[]): PrincipalEigenvector {
  let vector: readonly number[] = matrix.map(() => 1 / matrix.length);
  let lambdaMax = matrix.length;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const product = matrix.map((row) =>
      row.reduce((sum, entry, column) => sum + entry * (vector[column] as number), 0),
    );
    // The vector sums to 1, so that its image sums to the eigenvalue.
    lambdaMax = product.reduce((sum, entry) => sum + entry, 0);
    const next = product.map((entry) => entry / lambdaMax);
    const change = Math.max(...next.map((entry, row) => Math.abs(entry - (vector[row] as number))));
    vector = next;
    if (change < TOLERANCE) break;
  }
  return { vector, lambdaMax };
}
