import type { ModelArchitecture } from '#core/plan/architecture';
import { headDimension, parameterCount } from '#core/transformer/parameters';
import type { TransformerShape } from '#core/transformer/shape';

/** The same model in the terms of the cost engine: dense, tied, full attention, as many key-value heads as heads. */
export function architectureOf(shape: TransformerShape): ModelArchitecture {
  const count = parameterCount(shape);
  return {
    family: 'landfall-lab',
    kind: 'dense',
    parameterCount: count,
    activeParameterCount: count,
    layerCount: shape.layerCount,
    hiddenSize: shape.hiddenSize,
    attentionHeadCount: shape.headCount,
    keyValueHeadCount: shape.headCount,
    headDimension: headDimension(shape),
    vocabularySize: shape.vocabularySize,
    tiedEmbeddings: true,
    contextLength: shape.contextLength,
    slidingWindow: null,
  };
}
