import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { TokenBatch } from '#core/transformer/definition';
import type { TransformerShape } from '#core/transformer/shape';

/** A batch without meaning, for measurements: each token is followed by the next one. */
export function randomTokens(shape: TransformerShape, batchSize: number, seed: number): TokenBatch {
  const random = xoroshiro128plus(seed);
  const count = batchSize * shape.contextLength;
  const tokens = Int32Array.from({ length: count + 1 }, () =>
    uniformInt(random, 0, shape.vocabularySize - 1),
  );
  return { batchSize, inputs: tokens.slice(0, count), targets: tokens.slice(1) };
}
