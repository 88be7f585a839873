import { compare } from '#core/benchmark/reference/compare';
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
  const tolerance = TOLERANCE[numberFormat];
  const compared = [compare(Float64Array.of(reference.loss), await loss.data<'float32'>(), tolerance)];
  for (const [name, expected] of reference.gradients) {
    const gradient = gradients.get(name);
    compared.push(compare(expected, (await gradient?.data<'float32'>()) ?? [], tolerance));
    gradient?.dispose();
  }
  loss.dispose();
  model.dispose();
  disposeBatch(onDevice);
  return {
    maxRelativeError: Math.max(...compared.map(({ maxRelativeError }) => maxRelativeError)),
    tolerance,
    correct: compared.every(({ correct }) => correct),
  };
}
