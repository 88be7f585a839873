import type { ConfigFields } from '#core/model/huggingface/config-fields';
import { type DecoderSpec, type ExpertLayers, readDecoder } from '#core/model/huggingface/decoder-layout';
import { expertLayer, readExpertsPerToken } from '#core/model/huggingface/experts';
import { gatedMlp, linear } from '#core/model/huggingface/layer-parameters';
import { LIMITS, type ModelLayout } from '#core/model/huggingface/model-layout';

const LLAMA: DecoderSpec = {
  defaults: {
    vocabularySize: 32_000,
    hiddenSize: 4096,
    innerWidth: 11_008,
    layerCount: 32,
    headCount: 32,
    keyValueHeadCount: null,
    headDimension: null,
    contextLength: 2048,
    tied: false,
  },
  bias: 'keyed',
  mlpBiasKeyed: true,
  queryKeyNorm: false,
  normsPerLayer: 2,
  window: { kind: 'none' },
  experts: null,
};

const MISTRAL: DecoderSpec = {
  ...LLAMA,
  defaults: { ...LLAMA.defaults, innerWidth: 14_336, keyValueHeadCount: 8, contextLength: 131_072 },
  bias: 'none',
  mlpBiasKeyed: false,
  window: { kind: 'every-layer', fallback: 4096 },
};

const QWEN2: DecoderSpec = {
  ...LLAMA,
  defaults: {
    ...LLAMA.defaults,
    vocabularySize: 151_936,
    innerWidth: 22_016,
    keyValueHeadCount: 32,
    contextLength: 32_768,
  },
  bias: 'query-key-value',
  mlpBiasKeyed: false,
  window: { kind: 'upper-layers' },
};

const QWEN3: DecoderSpec = {
  ...QWEN2,
  defaults: { ...QWEN2.defaults, headDimension: 128 },
  bias: 'keyed',
  queryKeyNorm: true,
};

const GEMMA: DecoderSpec = {
  ...LLAMA,
  defaults: {
    vocabularySize: 256_000,
    hiddenSize: 3072,
    innerWidth: 24_576,
    layerCount: 28,
    headCount: 16,
    keyValueHeadCount: 16,
    headDimension: 256,
    contextLength: 8192,
    tied: true,
  },
  mlpBiasKeyed: false,
};

const GEMMA2: DecoderSpec = {
  ...GEMMA,
  defaults: {
    ...GEMMA.defaults,
    hiddenSize: 2304,
    innerWidth: 9216,
    layerCount: 26,
    headCount: 8,
    keyValueHeadCount: 4,
  },
  normsPerLayer: 4,
  window: { kind: 'all-but-every', period: 2, fallback: 4096 },
};

const GEMMA3: DecoderSpec = {
  ...GEMMA2,
  defaults: { ...GEMMA2.defaults, vocabularySize: 262_208, contextLength: 131_072 },
  queryKeyNorm: true,
  window: { kind: 'all-but-every', period: 6, fallback: 4096 },
};

/** Mixtral: every layer has experts, as wide as `intermediate_size`. */
function mixtralExperts(
  fields: ConfigFields,
  width: number,
  innerWidth: number,
  layerCount: number,
): ExpertLayers {
  const expertCount = fields.count(['num_local_experts', 'num_experts'], LIMITS.experts, 8);
  const expertsPerToken = readExpertsPerToken(fields, expertCount, 2);
  const feedForward = expertLayer({
    width,
    expertWidth: innerWidth,
    expertCount,
    expertsPerToken,
    sharedParameterCount: 0,
    routerBias: false,
  });
  return { layerCount, feedForward };
}

interface QwenExpertDefaults {
  readonly expertCount: number;
  readonly expertsPerToken: number;
  readonly expertWidth: number;
  /** null: the family has no shared expert. */
  readonly sharedWidth: number | null;
}

/** Qwen: experts in every `decoder_sparse_step`-th layer that `mlp_only_layers` does not take out. */
function qwenExperts(defaults: QwenExpertDefaults): NonNullable<DecoderSpec['experts']> {
  return (fields, width, _innerWidth, layerCount) => {
    const names = ['num_experts', 'num_local_experts', 'n_routed_experts'];
    const expertCount = fields.countOrZero(names, LIMITS.experts, defaults.expertCount);
    const expertsPerToken = readExpertsPerToken(fields, expertCount, defaults.expertsPerToken);
    const expertWidth = fields.count('moe_intermediate_size', LIMITS.width, defaults.expertWidth);
    const sharedWidth =
      defaults.sharedWidth === null
        ? 0
        : fields.countOrZero('shared_expert_intermediate_size', LIMITS.width, defaults.sharedWidth);
    const step = fields.count('decoder_sparse_step', LIMITS.layers, 1);
    const denseOnly = new Set(fields.list('mlp_only_layers', 'number') ?? []);
    let sparseLayerCount = 0;
    for (let layer = 0; layer < layerCount && expertCount > 0; layer += 1)
      if ((layer + 1) % step === 0 && !denseOnly.has(layer)) sparseLayerCount += 1;
    const gate = defaults.sharedWidth === null ? 0 : linear(width, 1, false);
    const sharedParameterCount = gatedMlp(width, sharedWidth, false) + gate;
    return {
      layerCount: sparseLayerCount,
      feedForward: expertLayer({
        width,
        expertWidth,
        expertCount,
        expertsPerToken,
        sharedParameterCount,
        routerBias: false,
      }),
    };
  };
}

const MIXTRAL: DecoderSpec = {
  ...MISTRAL,
  window: { kind: 'every-layer', fallback: null },
  experts: mixtralExperts,
};

const QWEN2_MOE: DecoderSpec = {
  ...QWEN2,
  defaults: {
    ...QWEN2.defaults,
    hiddenSize: 2048,
    innerWidth: 5632,
    layerCount: 24,
    headCount: 16,
    keyValueHeadCount: 16,
  },
  bias: 'qkv-keyed',
  experts: qwenExperts({ expertCount: 60, expertsPerToken: 4, expertWidth: 1408, sharedWidth: 5632 }),
};

const QWEN3_MOE: DecoderSpec = {
  ...QWEN3,
  defaults: {
    ...QWEN3.defaults,
    hiddenSize: 2048,
    innerWidth: 6144,
    layerCount: 24,
    keyValueHeadCount: 4,
    headDimension: null,
  },
  experts: qwenExperts({ expertCount: 128, expertsPerToken: 8, expertWidth: 768, sharedWidth: null }),
};

const QWEN2_VL: DecoderSpec = {
  ...QWEN2,
  defaults: {
    ...QWEN2.defaults,
    vocabularySize: 152_064,
    hiddenSize: 8192,
    innerWidth: 29_568,
    layerCount: 80,
    headCount: 64,
    keyValueHeadCount: 8,
  },
};

function layout(
  family: string,
  spec: DecoderSpec,
  classPrefixes: readonly string[],
  modelTypes: readonly string[] = [family],
): ModelLayout {
  return { family, classPrefixes, modelTypes, read: (fields) => readDecoder(fields, spec) };
}

/**
 * What decoders of unknown families with the keys of Llama are read as. Some of them, such as Phi-3, set the window that
 * Llama itself does not know.
 */
export const LLAMA_SHAPED_LAYOUT: ModelLayout = layout(
  'llama',
  { ...LLAMA, window: { kind: 'every-layer', fallback: null } },
  [],
  [],
);

export const DECODER_LAYOUTS: readonly ModelLayout[] = [
  layout('llama', LLAMA, ['Llama']),
  layout('mistral', MISTRAL, ['Mistral']),
  layout('mixtral', MIXTRAL, ['Mixtral']),
  layout('qwen2', QWEN2, ['Qwen2']),
  layout(
    'qwen2_vl',
    QWEN2_VL,
    ['Qwen2VL', 'Qwen2_5_VL'],
    ['qwen2_vl', 'qwen2_vl_text', 'qwen2_5_vl', 'qwen2_5_vl_text'],
  ),
  layout('qwen2_moe', QWEN2_MOE, ['Qwen2Moe']),
  layout('qwen3', QWEN3, ['Qwen3'], ['qwen3', 'qwen3_vl_text']),
  layout('qwen3_moe', QWEN3_MOE, ['Qwen3Moe'], ['qwen3_moe', 'qwen3_vl_moe_text']),
  layout('gemma', GEMMA, ['Gemma']),
  layout('gemma2', GEMMA2, ['Gemma2']),
  layout('gemma3', GEMMA3, ['Gemma3', 'Gemma3Text'], ['gemma3', 'gemma3_text']),
];
