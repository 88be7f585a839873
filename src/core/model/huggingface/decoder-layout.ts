import { readSlidingWindow, type WindowRule } from '#core/model/huggingface/attention-window';
import type { ConfigFields } from '#core/model/huggingface/config-fields';
import { readContextLength } from '#core/model/huggingface/context-length';
import type { FeedForward } from '#core/model/huggingface/experts';
import { attention, gatedMlp, rmsNorm } from '#core/model/huggingface/layer-parameters';
import {
  evenHeadDimension,
  type HeadShape,
  type LayoutReading,
  LIMITS,
  readDecoderHead,
} from '#core/model/huggingface/model-layout';

/** Experts of a family, once the sizes that all families share are known. */
export interface ExpertLayers {
  readonly layerCount: number;
  readonly feedForward: FeedForward;
}

/** How a family of gated decoders with RMS norms differs from Llama; defaults are those of `transformers` 4.57. */
export interface DecoderSpec {
  readonly defaults: {
    readonly vocabularySize: number;
    readonly hiddenSize: number;
    readonly innerWidth: number;
    readonly layerCount: number;
    readonly headCount: number;
    /** null: as many as attention heads. */
    readonly keyValueHeadCount: number | null;
    /** null: width over heads. */
    readonly headDimension: number | null;
    readonly contextLength: number;
    readonly tied: boolean;
  };
  /** `keyed`: `attention_bias` for all four projections; otherwise a fixed bias of queries, keys and values. */
  readonly bias: 'keyed' | 'none' | 'query-key-value' | 'qkv-keyed';
  readonly mlpBiasKeyed: boolean;
  readonly queryKeyNorm: boolean;
  readonly normsPerLayer: 2 | 4;
  readonly window: WindowRule;
  readonly experts:
    | ((fields: ConfigFields, width: number, innerWidth: number, layers: number) => ExpertLayers)
    | null;
}

/** Counts a pre-norm decoder with gated MLPs and grouped-query attention: Llama and everything shaped like it. */
export function readDecoder(fields: ConfigFields, spec: DecoderSpec): LayoutReading {
  const { defaults } = spec;
  const width = fields.required('hidden_size', LIMITS.width, defaults.hiddenSize);
  const layerCount = fields.required('num_hidden_layers', LIMITS.layers, defaults.layerCount);
  const innerWidth = fields.count('intermediate_size', LIMITS.width, defaults.innerWidth);
  const vocabularySize = fields.count('vocab_size', LIMITS.vocabulary, defaults.vocabularySize);
  const heads = readHeads(fields, width, defaults);
  const head = readDecoderHead(fields, width, vocabularySize, defaults.tied);

  const experts = spec.experts?.(fields, width, innerWidth, layerCount) ?? null;
  const sparseLayerCount = experts?.layerCount ?? 0;
  const denseMlp = gatedMlp(width, innerWidth, spec.mlpBiasKeyed && fields.flag('mlp_bias', false));
  const embedding = vocabularySize * width;
  const shared = attention({
    width,
    ...heads,
    ...readBias(fields, spec.bias),
    queryKeyNorm: spec.queryKeyNorm,
  });
  const parameterCount =
    embedding +
    head.parameterCount +
    rmsNorm(width) +
    layerCount * (shared + spec.normsPerLayer * rmsNorm(width)) +
    (layerCount - sparseLayerCount) * denseMlp +
    sparseLayerCount * (experts?.feedForward.parameterCount ?? 0);

  const isLookUp = !(head.tied && head.overVocabulary);
  return {
    layerCount,
    hiddenSize: width,
    attentionHeadCount: heads.headCount,
    keyValueHeadCount: heads.keyValueHeadCount,
    headDimension: heads.headDimension,
    vocabularySize,
    tiedEmbeddings: !isLookUp,
    contextLength: readContextLength(fields, 'max_position_embeddings', defaults.contextLength),
    slidingWindow: readSlidingWindow(fields, spec.window, layerCount),
    parameterCount,
    idleParameterCount: sparseLayerCount * (experts?.feedForward.idleParameterCount ?? 0),
    lookUpParameterCount: isLookUp ? embedding : 0,
  };
}

function readHeads(fields: ConfigFields, width: number, defaults: DecoderSpec['defaults']): HeadShape {
  const headCount = fields.count('num_attention_heads', LIMITS.heads, defaults.headCount);
  const given = fields.scope.record.head_dim;
  const fallback = defaults.headDimension;
  const headDimension =
    (given === undefined || given === null) && fallback === null
      ? fields.count(
          'head_dim',
          LIMITS.headDimension,
          evenHeadDimension(fields, width, headCount, 'num_attention_heads'),
        )
      : fields.count('head_dim', LIMITS.headDimension, fallback ?? 1);
  // A null is "as many as heads" in every family; only an absent key takes the family's own number.
  const isNull = fields.scope.record.num_key_value_heads === null;
  const keyValueHeadCount = fields.count(
    'num_key_value_heads',
    LIMITS.heads,
    isNull ? headCount : (defaults.keyValueHeadCount ?? headCount),
  );
  if (headCount % keyValueHeadCount !== 0)
    fields.fault('num_key_value_heads', `a divisor of the ${headCount} attention heads`);
  return { headCount, keyValueHeadCount, headDimension };
}

function readBias(
  fields: ConfigFields,
  bias: DecoderSpec['bias'],
): { readonly inputBias: boolean; readonly outputBias: boolean } {
  if (bias === 'keyed') {
    const both = fields.flag('attention_bias', false);
    return { inputBias: both, outputBias: both };
  }
  if (bias === 'qkv-keyed') return { inputBias: fields.flag('qkv_bias', true), outputBias: false };
  return { inputBias: bias === 'query-key-value', outputBias: false };
}
