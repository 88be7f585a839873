import type { ConfigFields } from '#core/model/huggingface/config-fields';
import { readContextLength } from '#core/model/huggingface/context-length';
import { expertLayer, readExpertsPerToken } from '#core/model/huggingface/experts';
import { gatedMlp, latentAttention, linear, rmsNorm } from '#core/model/huggingface/layer-parameters';
import {
  type LayoutReading,
  LIMITS,
  type ModelLayout,
  readDecoderHead,
} from '#core/model/huggingface/model-layout';

/** Defaults of `DeepseekV2Config` and `DeepseekV3Config` in `transformers` 4.57. */
interface DeepSeekDefaults {
  readonly vocabularySize: number;
  readonly hiddenSize: number;
  readonly innerWidth: number;
  readonly expertWidth: number;
  readonly layerCount: number;
  readonly headCount: number;
  readonly routedExpertCount: number;
  readonly sharedExpertCount: number;
  readonly expertsPerToken: number;
  readonly firstDenseLayerCount: number;
  readonly contextLength: number;
  /** V3 balances its experts by `e_score_correction_bias`, which the checkpoint stores. */
  readonly routerBias: boolean;
}

const V2: DeepSeekDefaults = {
  vocabularySize: 32_000,
  hiddenSize: 4096,
  innerWidth: 11_008,
  expertWidth: 1407,
  layerCount: 32,
  headCount: 32,
  routedExpertCount: 64,
  sharedExpertCount: 2,
  // The class leaves it open; every published DeepSeek-V2 uses six.
  expertsPerToken: 6,
  firstDenseLayerCount: 0,
  contextLength: 2048,
  routerBias: false,
};

const V3: DeepSeekDefaults = {
  vocabularySize: 129_280,
  hiddenSize: 7168,
  innerWidth: 18_432,
  expertWidth: 2048,
  layerCount: 61,
  headCount: 128,
  routedExpertCount: 256,
  sharedExpertCount: 1,
  expertsPerToken: 8,
  firstDenseLayerCount: 3,
  contextLength: 4096,
  routerBias: true,
};

/** Multi-head latent attention and shared plus routed experts (arXiv:2405.04434, arXiv:2412.19437). */
function readDeepSeek(fields: ConfigFields, defaults: DeepSeekDefaults): LayoutReading {
  const width = fields.required('hidden_size', LIMITS.width, defaults.hiddenSize);
  const layerCount = fields.required('num_hidden_layers', LIMITS.layers, defaults.layerCount);
  const vocabularySize = fields.count('vocab_size', LIMITS.vocabulary, defaults.vocabularySize);
  const headCount = fields.count('num_attention_heads', LIMITS.heads, defaults.headCount);
  const head = readDecoderHead(fields, width, vocabularySize, false);
  const keyValueRank = fields.count('kv_lora_rank', LIMITS.width, 512);
  const rotaryDimension = fields.count('qk_rope_head_dim', LIMITS.headDimension, 64);
  const attention = latentAttention({
    width,
    headCount,
    queryRank: fields.nullableCount('q_lora_rank', LIMITS.width, 1536),
    keyValueRank,
    plainDimension: fields.count('qk_nope_head_dim', LIMITS.headDimension, 128),
    rotaryDimension,
    valueDimension: fields.count('v_head_dim', LIMITS.headDimension, 128),
    bias: fields.flag('attention_bias', false),
  });
  const layer = attention + 2 * rmsNorm(width);
  const { sparseLayerCount, experts } = readExperts(fields, defaults, width, layerCount);
  const innerWidth = fields.count('intermediate_size', LIMITS.width, defaults.innerWidth);
  const dense = gatedMlp(width, innerWidth, false);
  const embedding = vocabularySize * width;
  const isLookUp = !(head.tied && head.overVocabulary);

  const cachedCount = keyValueRank + rotaryDimension;
  // Head counts of the uncompressed keys; the cache holds the compressed ones, described below.
  fields.log.seen.add('num_key_value_heads').add('head_dim').add('qk_head_dim');
  fields.note(
    'latent-attention',
    `keys and values are kept as ${cachedCount} numbers per token and layer; entered as one head of half that size`,
    { cachedCount },
  );
  noteTokenPrediction(fields, layer + experts.parameterCount, width);
  return {
    layerCount,
    hiddenSize: width,
    attentionHeadCount: headCount,
    keyValueHeadCount: 1,
    headDimension: Math.ceil(cachedCount / 2),
    vocabularySize,
    tiedEmbeddings: !isLookUp,
    contextLength: readContextLength(fields, 'max_position_embeddings', defaults.contextLength),
    slidingWindow: null,
    parameterCount:
      embedding +
      head.parameterCount +
      rmsNorm(width) +
      layerCount * layer +
      (layerCount - sparseLayerCount) * dense +
      sparseLayerCount * experts.parameterCount,
    idleParameterCount: sparseLayerCount * experts.idleParameterCount,
    lookUpParameterCount: isLookUp ? embedding : 0,
  };
}

function readExperts(fields: ConfigFields, defaults: DeepSeekDefaults, width: number, layerCount: number) {
  // Null experts make every layer dense, as in the original code of the family.
  const routed = fields.scope.record.n_routed_experts;
  const expertCount =
    routed === null ? 0 : fields.countOrZero('n_routed_experts', LIMITS.experts, defaults.routedExpertCount);
  fields.log.seen.add('n_routed_experts');
  const noShared = fields.scope.record.n_shared_experts === null;
  fields.log.seen.add('n_shared_experts');
  const sharedCount = noShared
    ? 0
    : fields.countOrZero('n_shared_experts', LIMITS.experts, defaults.sharedExpertCount);
  const expertsPerToken = readExpertsPerToken(fields, expertCount, defaults.expertsPerToken);
  const expertWidth = fields.count('moe_intermediate_size', LIMITS.width, defaults.expertWidth);
  const firstDense = fields.countOrZero(
    'first_k_dense_replace',
    LIMITS.layers,
    defaults.firstDenseLayerCount,
  );
  const step = Object.hasOwn(fields.scope.record, 'moe_layer_freq')
    ? fields.count('moe_layer_freq', LIMITS.layers, 1)
    : 1;
  let sparseLayerCount = 0;
  for (let layer = firstDense; layer < layerCount && expertCount > 0; layer += 1)
    if (layer % step === 0) sparseLayerCount += 1;
  const sharedParameterCount = sharedCount * gatedMlp(width, expertWidth, false);
  const experts = expertLayer({
    width,
    expertWidth,
    expertCount,
    expertsPerToken,
    sharedParameterCount,
    routerBias: defaults.routerBias,
  });
  return { sparseLayerCount, experts };
}

/** Modules that predict further tokens in training share embedding and head, and are left out when serving. */
function noteTokenPrediction(fields: ConfigFields, layerParameterCount: number, width: number): void {
  if (!Object.hasOwn(fields.scope.record, 'num_nextn_predict_layers')) return;
  const moduleCount = fields.countOrZero('num_nextn_predict_layers', LIMITS.layers, 0);
  if (moduleCount === 0) return;
  const parameterCount =
    moduleCount * (layerParameterCount + linear(2 * width, width, false) + 3 * rmsNorm(width));
  fields.note(
    'token-prediction-not-counted',
    `${moduleCount} module for multi-token prediction (${(parameterCount / 1e9).toFixed(1)}B parameters) not counted`,
    { moduleCount, parameterCount },
  );
}

export const DEEPSEEK_LAYOUTS: readonly ModelLayout[] = [
  {
    family: 'deepseek_v2',
    modelTypes: ['deepseek_v2'],
    classPrefixes: ['DeepseekV2'],
    read: (fields) => readDeepSeek(fields, V2),
  },
  {
    family: 'deepseek_v3',
    modelTypes: ['deepseek_v3', 'kimi_k2'],
    classPrefixes: ['DeepseekV3'],
    read: (fields) => readDeepSeek(fields, V3),
  },
];
