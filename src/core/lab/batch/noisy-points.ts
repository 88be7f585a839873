import { createDraws } from '#core/lab/random';
import type { Point } from '#core/lab/regression/points';

/** What the points are drawn from: y = bias + slope · x + noise; noisy, so that single points disagree. */
export const NOISY_TRUTH = { bias: 1, slope: 0.8, noise: 0.5 } as const;
const POINT_COUNT = 100;
const SEED = 20261;

/** A hundred points, x between -1 and 2, so that a batch can be one, a few or all of them. */
export function noisyPoints(): readonly Point[] {
  const draws = createDraws(SEED);
  const { bias, slope, noise } = NOISY_TRUTH;
  return Array.from({ length: POINT_COUNT }, () => {
    const x = draws.uniform(-1, 2);
    return { x, y: bias + slope * x + noise * draws.normal() };
  });
}
