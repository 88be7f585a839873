import type { Correctness } from '#core/benchmark/result';

/**
 * Compares some elements of a result with their reference.
 *
 * @param expected reference of these elements
 * @param actual the elements in the same order
 * @returns the largest error there is (`Number.MAX_VALUE`; JSON has no infinity) where an element is no finite number
 */
export function compare(expected: Float64Array, actual: ArrayLike<number>, tolerance: number): Correctness {
  let largest = 0;
  let largestError = 0;
  for (let index = 0; index < expected.length; index += 1) {
    const wanted = expected[index] as number;
    const error = Math.abs((actual[index] ?? Number.NaN) - wanted);
    largest = Math.max(largest, Math.abs(wanted));
    if (!Number.isFinite(error)) return { maxRelativeError: Number.MAX_VALUE, tolerance, correct: false };
    largestError = Math.max(largestError, error);
  }
  const maxRelativeError = largestError === 0 ? 0 : Math.min(Number.MAX_VALUE, largestError / largest);
  return { maxRelativeError, tolerance, correct: maxRelativeError <= tolerance };
}
