import type { TransformerResult } from '#core/benchmark/result';
import type { TransformerShape } from '#core/transformer/shape';

/** A Transformer that is trained for a few steps. */
export interface TransformerSize {
  readonly id: TransformerResult['id'];
  readonly shape: TransformerShape;
  /** Sequences in one step. */
  readonly batchSize: number;
}

/** Least rate of matrix products for each set of sizes [FLOP/s]. */
const SETS_FROM_FLOP_PER_SECOND = { gpu: 6e11, integrated: 3e10 } as const;

function size(
  id: TransformerSize['id'],
  [layerCount, hiddenSize, headCount]: readonly [number, number, number],
  [vocabularySize, contextLength, batchSize]: readonly [number, number, number],
): TransformerSize {
  return {
    id,
    shape: { layerCount, hiddenSize, headCount, vocabularySize, contextLength },
    batchSize,
  };
}

/** A processor, alone or in the place of a GPU: steps of 0.05 to 0.7 GFLOP. */
const PROCESSOR: readonly TransformerSize[] = [
  size('small', [2, 32, 2], [256, 64, 4]),
  size('medium', [2, 64, 4], [256, 64, 4]),
  size('large', [4, 64, 4], [256, 64, 8]),
  size('check', [3, 64, 4], [256, 64, 6]),
];

/** A GPU inside a processor: steps of 0.7 to 30 GFLOP. */
const INTEGRATED: readonly TransformerSize[] = [
  size('small', [4, 64, 4], [256, 64, 8]),
  size('medium', [4, 128, 4], [1024, 128, 8]),
  size('large', [6, 256, 8], [2048, 128, 8]),
  size('check', [4, 192, 6], [1024, 128, 8]),
];

/** A GPU of its own: steps of 6 to 350 GFLOP. */
const GPU: readonly TransformerSize[] = [
  size('small', [4, 128, 4], [1024, 128, 8]),
  size('medium', [6, 256, 8], [2048, 256, 8]),
  size('large', [8, 512, 8], [4096, 256, 8]),
  size('check', [6, 384, 6], [4096, 256, 8]),
];

/**
 * The three sizes to measure and the fourth to predict first. They go by the machine in three steps a factor of twenty
 * apart, so that a step takes a machine neither microseconds nor minutes, and the same machine gets the same ones.
 *
 * @param flopPerSecond best rate of matrix products; null: not known
 */
export function transformerSizes(flopPerSecond: number | null): readonly TransformerSize[] {
  const rate = flopPerSecond ?? 0;
  if (rate >= SETS_FROM_FLOP_PER_SECOND.gpu) return GPU;
  return rate >= SETS_FROM_FLOP_PER_SECOND.integrated ? INTEGRATED : PROCESSOR;
}

/** The same width with one layer and short sequences, for a comparison with float64 that ends within a second. */
export function referenceShape({ shape }: TransformerSize): TransformerShape {
  return { ...shape, layerCount: 1, vocabularySize: Math.min(256, shape.vocabularySize), contextLength: 32 };
}
