import { drawBatch } from '#core/lab/batch/stochastic-descent';
import { createDraws } from '#core/lab/random';
import { gradientAt, type Line } from '#core/lab/regression/loss';
import type { Point } from '#core/lab/regression/points';

/** How much the gradients of single points differ at some weights. */
export interface GradientNoise {
  /** Trace of the covariance of the points' gradients: mean ‖gᵢ − ḡ‖². */
  readonly variance: number;
  /** ‖ḡ‖² of the whole data. */
  readonly squaredNorm: number;
  /**
   * Simple noise scale tr(Σ) / ‖ḡ‖² [points]: about the batch from which a larger one pays less and less (McCandlish et
   * al. 2018, arXiv:1812.06162, eq. 2.9); null at the minimum, where the gradient is zero.
   */
  readonly noiseScale: number | null;
}

export function gradientNoise(points: readonly Point[], line: Line): GradientNoise {
  const whole = gradientAt(points, line);
  const variance =
    points.reduce((sum, point) => sum + squaredDistance(gradientAt([point], line), whole), 0) / points.length;
  const squaredNorm = whole.bias ** 2 + whole.slope ** 2;
  // Rounding leaves a little where the gradient is zero.
  const isZero = squaredNorm <= variance * 1e-20;
  return { variance, squaredNorm, noiseScale: isZero ? null : variance / squaredNorm };
}

/**
 * Variance of the gradient of a batch drawn without replacement: tr(Σ)/B · (n − B)/(n − 1). The last factor is that of a
 * finite population (Cochran 1977, theorem 2.2): a batch of all points has no noise.
 *
 * @param batchSize whole, 1 to n
 */
export function batchVariance(variance: number, pointCount: number, batchSize: number): number {
  return ((variance / batchSize) * (pointCount - batchSize)) / (pointCount - 1);
}

/** The same as measured: mean squared distance of the gradients of so many drawn batches from the whole gradient. */
export function measuredBatchVariance(
  points: readonly Point[],
  line: Line,
  batchSize: number,
  options: { readonly drawCount: number; readonly seed: number },
): number {
  const draws = createDraws(options.seed);
  const whole = gradientAt(points, line);
  let sum = 0;
  for (let draw = 0; draw < options.drawCount; draw += 1)
    sum += squaredDistance(gradientAt(drawBatch(points, batchSize, draws), line), whole);
  return sum / options.drawCount;
}

function squaredDistance(a: Line, b: Line): number {
  return (a.bias - b.bias) ** 2 + (a.slope - b.slope) ** 2;
}
