import type { Correctness } from '#core/benchmark/result';
import { CORRECTNESS_SIZE } from '#core/transformer/correctness-size';
import { initialWeights } from '#core/transformer/initial-weights';
import { randomTokens } from '#core/transformer/random-tokens';
import { referenceGradients } from '#core/transformer/reference/loss-and-gradients';
import { createTransformer, disposeBatch, uploadBatch } from './transformer';

/**
 * Allowed error over the largest magnitude of each gradient. A gradient goes through some fifty operations with sums of
 * up to 128 numbers, each of which adds roundings of 6e-8 (float32) or 5e-4 (float16): 1e-6 and 1e-2 are usual.
 */
const TOLERANCE = { float32: 1e-4, float16: 0.1 } as const;

/** Loss and gradients of a small model on the active backend beside the float64 reference. */
export async function checkTransformer(numberFormat: 'float32' | 'float16'): Promise<Correctness> {
  const { shape, batchSize } = CORRECTNESS_SIZE;
  const weights = initialWeights(shape, 1);
  const batch = randomTokens(shape, batchSize, 1);
  const wide = new Map([...weights].map(([name, values]) => [name, Float64Array.from(values)]));
  const reference = referenceGradients(shape, wide, batch);
  const model = createTransformer(shape, weights);
  const onDevice = uploadBatch(batch);
  const { loss, gradients } = model.gradientsOf(onDevice);
  let maxRelativeError = relativeError(await loss.data<'float32'>(), Float64Array.of(reference.loss));
  for (const [name, expected] of reference.gradients) {
    const gradient = gradients.get(name);
    const error = gradient
      ? relativeError(await gradient.data<'float32'>(), expected)
      : Number.POSITIVE_INFINITY;
    maxRelativeError = Math.max(maxRelativeError, error);
    gradient?.dispose();
  }
  loss.dispose();
  model.dispose();
  disposeBatch(onDevice);
  const tolerance = TOLERANCE[numberFormat];
  return { maxRelativeError, tolerance, correct: maxRelativeError <= tolerance };
}

/** Largest error over the largest magnitude of the reference; infinite when something is not a number [ratio]. */
function relativeError(values: Float32Array, reference: Float64Array): number {
  let error = 0;
  let magnitude = 0;
  for (const [index, expected] of reference.entries()) {
    const difference = Math.abs((values[index] ?? Number.NaN) - expected);
    error = Math.max(error, Number.isNaN(difference) ? Number.POSITIVE_INFINITY : difference);
    magnitude = Math.max(magnitude, Math.abs(expected));
  }
  return magnitude === 0 ? error : error / magnitude;
}
