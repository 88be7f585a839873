import { type Curvature, type Line, lossAt } from '#core/lab/regression/loss';
import type { Point } from '#core/lab/regression/points';

/** A line of equal loss around the minimum. */
export interface Contour {
  readonly loss: number;
  /** Closed: the first is also the last. */
  readonly outline: readonly Line[];
}

const OUTLINE_POINT_COUNT = 96;

/**
 * Lines of equal loss. The loss is a quadratic form, so that they are ellipses and need no search on a grid:
 * L(w) = L* + ½ · Σ λᵢ aᵢ², with aᵢ the distance from the minimum along the i-th principal direction.
 *
 * @param losses each above that of the minimum; others are left out
 */
export function contoursOf(
  points: readonly Point[],
  minimum: Line,
  curvature: Curvature,
  losses: readonly number[],
): readonly Contour[] {
  const least = lossAt(points, minimum);
  const { meanX, meanSquareX, largest, smallest } = curvature;
  // Angle of the steepest direction: half of that of the matrix's deviator.
  const angle = Math.atan2(2 * meanX, 1 - meanSquareX) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return losses
    .filter((loss) => loss > least)
    .map((loss) => {
      const across = Math.sqrt((2 * (loss - least)) / largest);
      const along = Math.sqrt((2 * (loss - least)) / smallest);
      const outline = Array.from({ length: OUTLINE_POINT_COUNT + 1 }, (_, index) => {
        const turn = (2 * Math.PI * (index % OUTLINE_POINT_COUNT)) / OUTLINE_POINT_COUNT;
        const a = across * Math.cos(turn);
        const b = along * Math.sin(turn);
        return { bias: minimum.bias + a * cos - b * sin, slope: minimum.slope + a * sin + b * cos };
      });
      return { loss, outline };
    });
}
