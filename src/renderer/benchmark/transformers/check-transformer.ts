import { compare } from '#core/benchmark/reference/compare';
import { toleranceOf } from '#core/benchmark/reference/tolerance';
import type { BenchmarkResult, Correctness } from '#core/benchmark/result';
import { randomBatch } from '#core/benchmark/transformers/random-batch';
import { initialWeights } from '#core/transformer/initial-weights';
import { referenceGradients } from '#core/transformer/reference/loss-and-gradients';
import { FEED_FORWARD_RATIO, type TransformerShape } from '#core/transformer/shape';
import { createTransformer, disposeBatch, uploadBatch } from '../../tensor/transformer/transformer';

const SEED = 91;
/** Operations one after the other from a weight to its gradient: their errors add up. */
const CHAIN_LENGTH = 24;
/** Exponentials and roots on the way, in units of the last place. */
const FUNCTION_ULPS = 64;

/**
 * Loss and all gradients of one sequence beside the float64 reference.
 *
 * @returns the worst of all tensors, each measured by the largest element of its reference
 */
export async function checkTransformer(
  shape: TransformerShape,
  format: BenchmarkResult['numberFormat'],
): Promise<Correctness> {
  const weights = initialWeights(shape, SEED);
  const batch = randomBatch(shape, 1, SEED);
  const exact = new Map([...weights].map(([name, values]) => [name, Float64Array.from(values)]));
  const expected = referenceGradients(shape, exact, batch);
  const longestSum = Math.max(shape.hiddenSize * FEED_FORWARD_RATIO, shape.vocabularySize);
  const tolerance =
    CHAIN_LENGTH * toleranceOf({ format, sumLength: longestSum, functionUlps: FUNCTION_ULPS });

  const model = createTransformer(shape, weights);
  const onDevice = uploadBatch(batch);
  const { loss, gradients } = model.gradientsOf(onDevice);
  try {
    let worst = compare(Float64Array.of(expected.loss), await loss.data(), tolerance);
    for (const [name, gradient] of gradients) {
      const reference = expected.gradients.get(name) ?? new Float64Array();
      const found = compare(reference, await gradient.data(), tolerance);
      if (found.maxRelativeError > worst.maxRelativeError) worst = found;
    }
    return worst;
  } finally {
    loss.dispose();
    for (const gradient of gradients.values()) gradient.dispose();
    disposeBatch(onDevice);
    model.dispose();
  }
}
