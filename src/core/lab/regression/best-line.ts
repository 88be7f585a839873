import { leastSquares } from '#core/lab/least-squares';
import type { Line } from '#core/lab/regression/loss';
import type { Point } from '#core/lab/regression/points';

/** The closed form: where the slope of the loss is zero. `parsePoints` lets no points through that have none. */
export function bestLine(points: readonly Point[]): Line | null {
  const weights = leastSquares(
    points.map(({ x }) => [x]),
    points.map(({ y }) => y),
  );
  const [bias, slope] = weights ?? [];
  return bias === undefined || slope === undefined ? null : { bias, slope };
}
