import fc from 'fast-check';
import type { TokenBatch } from '#core/transformer/definition';
import { parameterTensors, tensorSize } from '#core/transformer/parameters';
import type { TransformerShape } from '#core/transformer/shape';

/** Shapes that float64 in plain TypeScript gets through in no time. */
export const anySmallShape: fc.Arbitrary<TransformerShape> = fc
  .record({
    layerCount: fc.integer({ min: 1, max: 2 }),
    headCount: fc.integer({ min: 1, max: 3 }),
    headDimension: fc.constantFrom(8, 10, 12),
    vocabularySize: fc.integer({ min: 2, max: 12 }),
    contextLength: fc.integer({ min: 2, max: 7 }),
  })
  .map(({ headDimension, ...rest }) => ({ ...rest, hiddenSize: rest.headCount * headDimension }));

/** Weights larger than those of a start, so that every nonlinear part is bent. */
export function strongWeights(shape: TransformerShape, seed: number): Map<string, Float64Array> {
  const next = smallRandom(seed);
  return new Map(
    parameterTensors(shape).map((tensor) => [
      tensor.name,
      Float64Array.from(
        { length: tensorSize(tensor.shape) },
        () => (tensor.initial === 'one' ? 1 : 0) + 0.7 * (next() - 0.5),
      ),
    ]),
  );
}

export function randomBatch(shape: TransformerShape, batchSize: number, seed: number): TokenBatch {
  const next = smallRandom(seed + 1);
  const tokens = () =>
    Int32Array.from({ length: batchSize * shape.contextLength }, () =>
      Math.floor(next() * shape.vocabularySize),
    );
  return { batchSize, inputs: tokens(), targets: tokens() };
}

/** Mulberry32: uniform numbers in [0, 1) for tests. */
export function smallRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
