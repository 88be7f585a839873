import type { Point } from '#core/lab/regression/points';

/** The two weights of a line ŷ = bias + slope · x; w₀ and w₁ in the formulas. */
export interface Line {
  readonly bias: number;
  readonly slope: number;
}

export const ZERO: Line = { bias: 0, slope: 0 };

/** ŷ − y of one point. */
export function residualAt({ bias, slope }: Line, { x, y }: Point): number {
  return bias + slope * x - y;
}

/** Empirical risk with the customary half: L(w) = 1/(2n) · Σ (ŷ − y)². */
export function lossAt(points: readonly Point[], line: Line): number {
  return mean(points, (point) => residualAt(line, point) ** 2) / 2;
}

/** ∇L(w) = 1/n · Σ (ŷ − y) · (1, x): the half and the 2 of the square cancel. */
export function gradientAt(points: readonly Point[], line: Line): Line {
  return {
    bias: mean(points, (point) => residualAt(line, point)),
    slope: mean(points, (point) => residualAt(line, point) * point.x),
  };
}

/**
 * The common slip: the same sum with the factor (ŷ − y) lost and its sign kept, −1/n · Σ (1, x). It depends on the inputs
 * alone, so it never becomes zero and the walk never ends.
 */
export function gradientWithoutResidual(points: readonly Point[]): Line {
  return { bias: -1, slope: -mean(points, ({ x }) => x) };
}

/** Second derivatives of the loss, the same everywhere: 1/n · Σ (1, x)(1, x)ᵀ. */
export interface Curvature {
  readonly meanX: number;
  readonly meanSquareX: number;
  /** Eigenvalues of the matrix [[1, mean x], [mean x, mean x²]]. */
  readonly smallest: number;
  readonly largest: number;
}

export function curvatureOf(points: readonly Point[]): Curvature {
  const meanX = mean(points, ({ x }) => x);
  const meanSquareX = mean(points, ({ x }) => x * x);
  const half = (1 + meanSquareX) / 2;
  const spread = Math.hypot((1 - meanSquareX) / 2, meanX);
  const largest = half + spread;
  // From the determinant: the difference of two near numbers would lose the small one's digits.
  return { meanX, meanSquareX, largest, smallest: mean(points, ({ x }) => (x - meanX) ** 2) / largest };
}

/**
 * Steps above this size overshoot more and more along the steepest direction: 2(1 + β)/λmax for gradient descent with
 * heavy-ball momentum β, 2/λmax without (Polyak 1964; Goh 2017, doi:10.23915/distill.00006).
 */
export function largestStableStep(largestEigenvalue: number, momentum: number): number {
  return (2 * (1 + momentum)) / largestEigenvalue;
}

function mean(points: readonly Point[], of: (point: Point) => number): number {
  return points.reduce((sum, point) => sum + of(point), 0) / points.length;
}
