import type { ConfigFields } from '#core/model/huggingface/config-fields';
import { readContextLength } from '#core/model/huggingface/context-length';
import { attention, layerNorm, plainMlp } from '#core/model/huggingface/layer-parameters';
import {
  evenHeadDimension,
  type LayoutReading,
  LIMITS,
  type ModelLayout,
  readDecoderHead,
} from '#core/model/huggingface/model-layout';

interface GptShape {
  readonly width: number;
  readonly layerCount: number;
  readonly headCount: number;
  readonly headDimension: number;
  readonly innerWidth: number;
  readonly vocabularySize: number;
  readonly contextLength: number;
  /** Bias of the attention projections; norms and MLPs always have one. */
  readonly attentionBias: boolean;
  /** Learnt positions, one vector each; 0 for rotary ones. */
  readonly positionCount: number;
}

function countGpt(shape: GptShape, head: ReturnType<typeof readDecoderHead>): LayoutReading {
  const { width, attentionBias } = shape;
  const heads = {
    headCount: shape.headCount,
    keyValueHeadCount: shape.headCount,
    headDimension: shape.headDimension,
  };
  const layer =
    attention({ width, ...heads, inputBias: attentionBias, outputBias: attentionBias, queryKeyNorm: false }) +
    plainMlp(width, shape.innerWidth) +
    2 * layerNorm(width);
  const embedding = shape.vocabularySize * width;
  const positions = shape.positionCount * width;
  const isLookUp = !(head.tied && head.overVocabulary);
  return {
    layerCount: shape.layerCount,
    hiddenSize: width,
    attentionHeadCount: shape.headCount,
    keyValueHeadCount: shape.headCount,
    headDimension: shape.headDimension,
    vocabularySize: shape.vocabularySize,
    tiedEmbeddings: !isLookUp,
    contextLength: shape.contextLength,
    slidingWindow: null,
    parameterCount: embedding + positions + shape.layerCount * layer + layerNorm(width) + head.parameterCount,
    idleParameterCount: 0,
    lookUpParameterCount: (isLookUp ? embedding : 0) + positions,
  };
}

/** GPT-2: learnt positions, biases everywhere, tied embeddings. Defaults of `GPT2Config`. */
function readGpt2(fields: ConfigFields): LayoutReading {
  const width = fields.required('n_embd', LIMITS.width, 768);
  const headCount = fields.count('n_head', LIMITS.heads, 12);
  const vocabularySize = fields.count('vocab_size', LIMITS.vocabulary, 50_257);
  const contextLength = fields.count('n_positions', LIMITS.context, 1024);
  const shape: GptShape = {
    width,
    layerCount: fields.required('n_layer', LIMITS.layers, 12),
    headCount,
    headDimension: evenHeadDimension(fields, width, headCount, 'n_head'),
    innerWidth: fields.count('n_inner', LIMITS.width, 4 * width),
    vocabularySize,
    contextLength,
    attentionBias: true,
    positionCount: contextLength,
  };
  return countGpt(shape, readDecoderHead(fields, width, vocabularySize, true));
}

/** GPT-NeoX, Pythia: rotary positions, parallel residual (which changes no count). Defaults of `GPTNeoXConfig`. */
function readGptNeoX(fields: ConfigFields): LayoutReading {
  const width = fields.required('hidden_size', LIMITS.width, 6144);
  const headCount = fields.count('num_attention_heads', LIMITS.heads, 64);
  const vocabularySize = fields.count('vocab_size', LIMITS.vocabulary, 50_432);
  const shape: GptShape = {
    width,
    layerCount: fields.required('num_hidden_layers', LIMITS.layers, 44),
    headCount,
    headDimension: evenHeadDimension(fields, width, headCount, 'num_attention_heads'),
    innerWidth: fields.count('intermediate_size', LIMITS.width, 24_576),
    vocabularySize,
    contextLength: readContextLength(fields, 'max_position_embeddings', 2048),
    attentionBias: fields.flag('attention_bias', true),
    positionCount: 0,
  };
  return countGpt(shape, readDecoderHead(fields, width, vocabularySize, false));
}

export const GPT_LAYOUTS: readonly ModelLayout[] = [
  { family: 'gpt2', modelTypes: ['gpt2'], classPrefixes: ['GPT2'], read: readGpt2 },
  { family: 'gpt_neox', modelTypes: ['gpt_neox'], classPrefixes: ['GPTNeoX'], read: readGptNeoX },
];
