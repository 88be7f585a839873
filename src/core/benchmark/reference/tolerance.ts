import type { BenchmarkResult } from '#core/benchmark/result';

/** Spacing of the numbers beside 1 [ratio]. */
const EPSILON = { float32: 2 ** -23, float16: 2 ** -10 } as const;
/** Largest of some ten thousand errors over their standard deviation (normal: 4.0), rounded up. */
const LARGEST_OF_MANY = 5;

export interface Rounding {
  /** Numbers the inputs and the result are stored as. */
  readonly format: BenchmarkResult['numberFormat'];
  /** Terms of the longest sum that makes one element of the result; 1: none. */
  readonly sumLength: number;
  /** Error of exponential and division, in units of the last place. */
  readonly functionUlps?: number;
}

/**
 * How far a right result may lie from the float64 reference, over the largest magnitude of the reference.
 *
 * Stored numbers are off by half a spacing each, inputs and result. A sum of n terms gathers n roundings that are as
 * often up as down, so that its error grows as √n ε (Higham and Mary 2019, SIAM J. Sci. Comput. 41(5), A2815–A2835);
 * shaders add in float32 whatever the textures hold. What a function may be off is added as it is: WGSL allows
 * exp(x) 3 + 2|x| units in the last place (W3C WGSL, section 15.7.4).
 */
export function toleranceOf({ format, sumLength, functionUlps = 0 }: Rounding): number {
  const stored = 2 * EPSILON[format];
  const summed = sumLength > 1 ? Math.sqrt(sumLength) * EPSILON.float32 : 0;
  return LARGEST_OF_MANY * (stored + summed) + functionUlps * EPSILON.float32;
}
