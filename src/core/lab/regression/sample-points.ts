import { createDraws } from '#core/lab/random';
import type { Point } from '#core/lab/regression/points';

/** What the sample was drawn from: y = bias + slope · x + noise, noise normal. */
export const SAMPLE_TRUTH = { bias: 1, slope: 0.8, noise: 0.1 } as const;
const SAMPLE_POINT_COUNT = 12;
const SAMPLE_SEED = 20261;

/** Twelve points around a known line, x between -1 and 2, rounded to two places so that they can be read and copied. */
export function samplePoints(): readonly Point[] {
  const draws = createDraws(SAMPLE_SEED);
  return Array.from({ length: SAMPLE_POINT_COUNT }, () => {
    const x = twoPlaces(draws.uniform(-1, 2));
    const { bias, slope, noise } = SAMPLE_TRUTH;
    return { x, y: twoPlaces(bias + slope * x + noise * draws.normal()) };
  });
}

function twoPlaces(value: number): number {
  return Math.round(value * 100) / 100;
}
