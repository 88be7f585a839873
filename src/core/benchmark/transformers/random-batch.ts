import { randomIndices } from '#core/benchmark/reference/random-values';
import type { TokenBatch } from '#core/transformer/definition';
import type { TransformerShape } from '#core/transformer/shape';

/** Random tokens to train on, the same for the same seed; how long a step takes does not hang on them. */
export function randomBatch(shape: TransformerShape, batchSize: number, seed: number): TokenBatch {
  const count = batchSize * shape.contextLength;
  return {
    batchSize,
    inputs: randomIndices(count, shape.vocabularySize, seed),
    targets: randomIndices(count, shape.vocabularySize, seed + 1),
  };
}
