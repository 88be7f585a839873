import type { AppError } from '#core/contract/app-error';
import type { ModelArchitecture } from '#core/plan/architecture';
import { err, ok, type Result } from '#core/shared/result';

/**
 * Depth of dense decoders by size: GPT-2 (124M), the middle of TinyLlama 1.1B and Llama 3.2 1B (22 and 16 layers),
 * Llama 3.2 3B, Llama 3.1 8B, 70B and 405B, from their config.json files. Parameters [1], layers [1].
 */
const TYPICAL_DEPTH: readonly (readonly [parameterCount: number, layerCount: number])[] = [
  [124e6, 12],
  [1.17e9, 19],
  [3.21e9, 28],
  [8.03e9, 32],
  [70.6e9, 80],
  [405.9e9, 126],
];

/**
 * Parameters of a layer over d²: attention with a quarter as many key-value heads, 2.5, and a gated MLP 3.5 times as
 * wide as the model, 10.5. Llama 3.1 8B has exactly this.
 */
const LAYER_FACTOR = 13;
/** The same of a small model: attention with all key-value heads, 4, and an MLP of 8, as in GPT-2 and Llama 2. */
const SMALL_LAYER_FACTOR = 12;

/** Below it, models are built with small vocabularies and as many key-value heads as attention heads. */
const SMALL_PARAMETER_COUNT = 1e9;
/** Below it, models share input and output embedding: else these would be a fifth of the model and more. */
const TIED_PARAMETER_COUNT = 4e9;

const MIN_PARAMETER_COUNT = 1e6;
const MAX_PARAMETER_COUNT = 1e14;

/**
 * A typical shape for a dense model of which only the size is known: an estimate, not a reading. The depth is
 * interpolated between known models (both axes logarithmic), the width follows from N = c·L·d² + embeddings and is
 * rounded to a whole number of heads, the depth then set again so that the shape has N parameters.
 * Depth and width of current dense models from 0.1B to 405B come out within a factor of 1.5.
 *
 * @param parameterCount N, all parameters [1]
 * @returns a dense architecture with exactly N parameters stated, trained at 8,192 tokens; or `invalid-input`
 */
export function architectureFromParameterCount(parameterCount: number): Result<ModelArchitecture, AppError> {
  if (!(parameterCount >= MIN_PARAMETER_COUNT && parameterCount <= MAX_PARAMETER_COUNT))
    return err({
      code: 'invalid-input',
      field: 'parameterCount',
      message: `field parameterCount: expected a number of parameters from 1 million to 100 trillion, received ${parameterCount}`,
    });
  const small = parameterCount < SMALL_PARAMETER_COUNT;
  const tied = parameterCount < TIED_PARAMETER_COUNT;
  const headDimension = small || tied ? 64 : 128;
  const vocabularySize = small ? 32_000 : 128_256;
  const embeddingCopies = tied ? 1 : 2;

  const layerFactor = small ? SMALL_LAYER_FACTOR : LAYER_FACTOR;
  const width = typicalWidth(parameterCount, embeddingCopies * vocabularySize, layerFactor);
  const step = small ? headDimension : 4 * headDimension;
  const hiddenSize = Math.max(step, Math.round(width / step) * step);
  const inLayers = parameterCount - embeddingCopies * vocabularySize * hiddenSize;
  const layerCount = Math.max(1, Math.round(inLayers / (layerFactor * hiddenSize ** 2)));
  const attentionHeadCount = hiddenSize / headDimension;
  return ok({
    family: 'estimated',
    kind: 'dense',
    parameterCount,
    activeParameterCount: parameterCount,
    layerCount,
    hiddenSize,
    attentionHeadCount,
    keyValueHeadCount: small ? attentionHeadCount : attentionHeadCount % 8 === 0 ? 8 : 4,
    headDimension,
    vocabularySize: Math.max(1, Math.min(vocabularySize, Math.floor(parameterCount / (2 * hiddenSize)))),
    tiedEmbeddings: tied,
    contextLength: 8192,
    slidingWindow: null,
  });
}

/** Positive root of c·L·d² + e·d = N. @param embeddingRows e, rows of all embeddings @param layerFactor c */
function typicalWidth(parameterCount: number, embeddingRows: number, layerFactor: number): number {
  const quadratic = layerFactor * typicalDepth(parameterCount);
  // The form without a difference of near numbers: small models are nearly all embedding.
  return (
    (2 * parameterCount) / (embeddingRows + Math.sqrt(embeddingRows ** 2 + 4 * quadratic * parameterCount))
  );
}

/** Log-log interpolation; beyond the ends, the slope of the last segment goes on. */
function typicalDepth(parameterCount: number): number {
  let segment = 1;
  while (segment < TYPICAL_DEPTH.length - 1 && parameterCount > (TYPICAL_DEPTH[segment]?.[0] ?? 0))
    segment += 1;
  const [lowCount, lowDepth] = TYPICAL_DEPTH[segment - 1] ?? [1, 1];
  const [highCount, highDepth] = TYPICAL_DEPTH[segment] ?? [1, 1];
  const slope = Math.log(highDepth / lowDepth) / Math.log(highCount / lowCount);
  return lowDepth * (parameterCount / lowCount) ** slope;
}
