import type { TransformerShape } from '#core/transformer/shape';

/** Small enough for the float64 reference, and with every part that larger models have. */
export const CORRECTNESS_SIZE: { readonly shape: TransformerShape; readonly batchSize: number } = {
  shape: { layerCount: 2, hiddenSize: 32, headCount: 2, vocabularySize: 64, contextLength: 16 },
  batchSize: 2,
};
