import { describe, expect, it } from 'vitest';
import { fixtureConfig, fixtureText, readGood } from './read-fixture';

/**
 * Published numbers of parameters. `exact` is what the model page on huggingface.co shows for the safetensors files
 * (recalled unless a source is named); `rounded` is what paper or model card say.
 */
const PUBLISHED: readonly {
  readonly model: string;
  readonly family: string;
  readonly exact: number;
  readonly rounded: number;
  readonly source: string;
}[] = [
  {
    model: 'meta-llama__Llama-2-7b-hf',
    family: 'llama',
    exact: 6_738_415_616,
    rounded: 6.74e9,
    source: 'model page',
  },
  {
    model: 'meta-llama__Llama-3.1-8B-Instruct',
    family: 'llama',
    exact: 8_030_261_248,
    rounded: 8.03e9,
    source: 'model page',
  },
  {
    model: 'meta-llama__Llama-3.1-70B-Instruct',
    family: 'llama',
    exact: 70_553_706_496,
    rounded: 70.6e9,
    source: 'model page',
  },
  {
    model: 'meta-llama__Llama-3.1-405B',
    family: 'llama',
    exact: 405_853_388_800,
    rounded: 405e9,
    source: 'arXiv:2407.21783',
  },
  {
    model: 'meta-llama__Llama-3.2-1B',
    family: 'llama',
    exact: 1_235_814_400,
    rounded: 1.23e9,
    source: 'model card: 1.23B',
  },
  {
    model: 'TinyLlama__TinyLlama-1.1B',
    family: 'llama',
    exact: 1_100_048_384,
    rounded: 1.1e9,
    source: 'arXiv:2401.02385',
  },
  {
    model: 'mistralai__Mistral-7B-v0.1',
    family: 'mistral',
    exact: 7_241_732_096,
    rounded: 7.24e9,
    source: 'model page',
  },
  {
    model: 'mistralai__Mixtral-8x7B-Instruct-v0.1',
    family: 'mixtral',
    exact: 46_702_792_704,
    rounded: 46.7e9,
    source: 'mistral.ai: 46.7B',
  },
  {
    model: 'mistralai__Mixtral-8x22B-v0.1',
    family: 'mixtral',
    exact: 140_620_634_112,
    rounded: 141e9,
    source: 'mistral.ai: 141B',
  },
  {
    model: 'Qwen__Qwen1.5-MoE-A2.7B-Chat',
    family: 'qwen2_moe',
    exact: 14_315_784_192,
    rounded: 14.3e9,
    source: 'model card: 14.3B',
  },
  {
    model: 'Qwen__Qwen2.5-7B-Instruct',
    family: 'qwen2',
    exact: 7_615_616_512,
    rounded: 7.61e9,
    source: 'model card: 7.61B',
  },
  {
    model: 'Qwen__Qwen3-8B',
    family: 'qwen3',
    exact: 8_190_735_360,
    rounded: 8.2e9,
    source: 'model card: 8.2B',
  },
  {
    model: 'Qwen__Qwen3-30B-A3B',
    family: 'qwen3_moe',
    exact: 30_532_122_624,
    rounded: 30.5e9,
    source: 'model card: 30.5B',
  },
  {
    model: 'Qwen__Qwen3-235B-A22B',
    family: 'qwen3_moe',
    exact: 235_093_634_560,
    rounded: 235e9,
    source: 'model card: 235B',
  },
  {
    model: 'deepseek-ai__DeepSeek-V2.5',
    family: 'deepseek_v2',
    exact: 235_741_434_880,
    rounded: 236e9,
    source: 'arXiv:2405.04434: 236B',
  },
  {
    model: 'deepseek-ai__DeepSeek-V3',
    family: 'deepseek_v3',
    exact: 671_026_419_200,
    rounded: 671e9,
    source: 'arXiv:2412.19437: 671B',
  },
  {
    model: 'google__gemma-7b',
    family: 'gemma',
    exact: 8_537_680_896,
    rounded: 8.54e9,
    source: 'arXiv:2403.08295, table 2',
  },
  {
    model: 'google__gemma-2-9b',
    family: 'gemma2',
    exact: 9_241_705_984,
    rounded: 9.24e9,
    source: 'arXiv:2408.00118, table 2',
  },
  {
    model: 'openai-community__gpt2',
    family: 'gpt2',
    exact: 124_439_808,
    rounded: 124e6,
    source: 'model card: 124M',
  },
  {
    model: 'openai-community__gpt2-large',
    family: 'gpt2',
    exact: 774_030_080,
    rounded: 774e6,
    source: 'model card: 774M',
  },
  {
    model: 'EleutherAI__pythia-12b',
    family: 'gpt_neox',
    exact: 11_846_072_320,
    rounded: 11.8e9,
    source: 'arXiv:2304.01373, table 1',
  },
  {
    model: 'EleutherAI__gpt-neox-20b',
    family: 'gpt_neox',
    exact: 20_554_567_680,
    rounded: 20.6e9,
    source: 'arXiv:2204.06745, table 1',
  },
  {
    model: 'google-bert__bert-base-uncased',
    family: 'bert',
    exact: 109_482_240,
    rounded: 110e6,
    source: 'arXiv:1810.04805: 110M',
  },
  {
    model: 'google__vit-base-patch16-224',
    family: 'vit',
    exact: 86_567_656,
    rounded: 86.6e6,
    source: 'arXiv:2010.11929: 86M',
  },
  {
    model: 'microsoft__Phi-3-mini-4k-instruct',
    family: 'llama',
    exact: 3_821_079_552,
    rounded: 3.8e9,
    source: 'model card: 3.8B',
  },
  {
    model: 'moonshotai__Kimi-K2-Instruct',
    family: 'deepseek_v3',
    exact: 1_026_408_232_448,
    rounded: 1.03e12,
    source: 'model page',
  },
];

describe('parameter counts of known models', () => {
  it.each(PUBLISHED)('counts $model as published ($source)', ({ model, family, exact, rounded }) => {
    const read = readGood(fixtureText(model));
    expect(read.family).toBe(family);
    expect(read.architecture.parameterCount).toBe(exact);
    expect(Math.abs(read.parameters.all / rounded - 1)).toBeLessThan(0.01);
  });

  it.each([
    {
      model: 'mistralai__Mixtral-8x7B-Instruct-v0.1',
      active: 12.9e9,
      unit: 0.1e9,
      source: 'mistral.ai: 12.9B',
    },
    { model: 'mistralai__Mixtral-8x22B-v0.1', active: 39e9, unit: 1e9, source: 'mistral.ai: 39B' },
    { model: 'Qwen__Qwen1.5-MoE-A2.7B-Chat', active: 2.7e9, unit: 0.1e9, source: 'model card: 2.7B' },
    { model: 'Qwen__Qwen3-235B-A22B', active: 22e9, unit: 1e9, source: 'model card: 22B' },
    { model: 'deepseek-ai__DeepSeek-V2.5', active: 21e9, unit: 1e9, source: 'arXiv:2405.04434: 21B' },
  ])('counts the active parameters of $model as published ($source)', ({ model, active, unit }) => {
    const { architecture } = readGood(fixtureText(model));
    expect(architecture.kind).toBe('moe');
    expect(Math.abs(architecture.activeParameterCount - active)).toBeLessThanOrEqual(unit / 2);
  });

  it('leaves the input embedding of DeepSeek-V3 out of its 37B active parameters, as the paper does', () => {
    const { parameters } = readGood(fixtureText('deepseek-ai__DeepSeek-V3'));
    expect(Math.round(parameters.activeWithoutInputEmbedding / 1e9)).toBe(37);
    // Model card of the weights: 36.7B with the output head.
    expect(Math.abs(parameters.activeWithoutInputEmbedding / 36.7e9 - 1)).toBeLessThan(0.01);
  });

  it('counts Qwen3-30B-A3B as 3.3B active and 29.9B without embeddings, as the model card does', () => {
    const { parameters } = readGood(fixtureText('Qwen__Qwen3-30B-A3B'));
    expect(parameters.active / 1e9).toBeCloseTo(3.35, 1);
    const embeddings = 151_936 * 2048;
    expect(parameters.allWithoutInputEmbedding - embeddings).toBeCloseTo(29.9e9, -8);
  });

  it.each([
    { model: 'google__gemma-3-4b-it', exact: 4_300_079_472, projector: 1152 * 2560 + 1152 },
    { model: 'google__gemma-3-12b-it', exact: 12_187_325_040, projector: 1152 * 3840 + 1152 },
  ])(
    'counts the language model nested in $model; with vision tower and projector it is the published number',
    (row) => {
      const siglip = 416_866_032; // parameters of the SigLIP tower, arXiv:2503.19786, table 1: 417M
      const { parameters, notes } = readGood(fixtureText(row.model));
      expect(parameters.all + siglip + row.projector).toBe(row.exact);
      expect(notes).toContainEqual(
        expect.objectContaining({
          code: 'text-model-only',
          values: { keys: 'vision_config' },
        }),
      );
    },
  );
});

describe('the plan model', () => {
  it('takes over the shape of Llama 3.1 8B', () => {
    expect(readGood(fixtureText('meta-llama__Llama-3.1-8B-Instruct')).architecture).toEqual({
      family: 'llama',
      kind: 'dense',
      parameterCount: 8_030_261_248,
      activeParameterCount: 8_030_261_248,
      layerCount: 32,
      hiddenSize: 4096,
      attentionHeadCount: 32,
      keyValueHeadCount: 8,
      headDimension: 128,
      vocabularySize: 128_256,
      tiedEmbeddings: false,
      contextLength: 8192,
      slidingWindow: null,
    });
  });

  it('keeps the window of Mistral 7B, and says that Gemma mixes windowed and full layers', () => {
    expect(readGood(fixtureText('mistralai__Mistral-7B-v0.1')).architecture.slidingWindow).toBe(4096);
    const gemma = readGood(fixtureText('google__gemma-2-9b'));
    expect(gemma.architecture.slidingWindow).toBeNull();
    expect(gemma.notes).toContainEqual(
      expect.objectContaining({
        code: 'mixed-attention',
        values: { windowedCount: 21, layerCount: 42, window: 4096 },
      }),
    );
    const gemma3 = readGood(fixtureText('google__gemma-3-4b-it')).notes.find(
      (note) => note.code === 'mixed-attention',
    );
    expect(gemma3?.values).toEqual({ windowedCount: 29, layerCount: 34, window: 1024 });
  });

  it('enters the compressed cache of DeepSeek-V3: 70 kB per token in BF16', () => {
    const { architecture } = readGood(fixtureText('deepseek-ai__DeepSeek-V3'));
    const bytes =
      2 * architecture.layerCount * architecture.keyValueHeadCount * architecture.headDimension * 2;
    expect(bytes).toBe(61 * (512 + 64) * 2);
    expect(bytes).toBeCloseTo(70_000, -3);
  });

  it('separates embeddings that are only looked up from tied ones', () => {
    const untied = readGood(fixtureText('meta-llama__Llama-3.1-8B-Instruct'));
    expect(untied.parameters.all - untied.parameters.allWithoutInputEmbedding).toBe(128_256 * 4096);
    const tied = readGood(fixtureText('meta-llama__Llama-3.2-1B'));
    expect(tied.parameters.allWithoutInputEmbedding).toBe(tied.parameters.all);
    expect(tied.architecture.tiedEmbeddings).toBe(true);
  });

  it('counts an image of 224 pixels in patches of 16 as 196 tokens and a class token', () => {
    expect(readGood(fixtureText('google__vit-base-patch16-224')).architecture.contextLength).toBe(197);
  });
});

describe('heads of the class in architectures', () => {
  const bert = fixtureConfig('google-bert__bert-base-uncased');
  it.each([
    // Parameters of the classes of `modeling_bert.py` as `num_parameters()` gives them for bert-base-uncased.
    { className: 'BertModel', exact: 109_482_240 },
    { className: 'BertForMaskedLM', exact: 109_514_298 },
    { className: 'BertForPreTraining', exact: 110_106_428 },
    { className: 'BertForSequenceClassification', exact: 109_483_778 },
    { className: 'BertForQuestionAnswering', exact: 108_893_186 },
  ])('counts $className', ({ className, exact }) => {
    expect(readGood({ ...bert, architectures: [className] }).parameters.all).toBe(exact);
  });

  it('counts the pooler of a ViTModel instead of a classifier', () => {
    const vit = { ...fixtureConfig('google__vit-base-patch16-224'), architectures: ['ViTModel'] };
    expect(readGood(vit).parameters.all).toBe(86_389_248);
  });

  it('counts no output head for a LlamaModel, and says so', () => {
    const read = readGood({ ...fixtureConfig('meta-llama__Llama-2-7b-hf'), architectures: ['LlamaModel'] });
    expect(read.parameters.all).toBe(6_738_415_616 - 32_000 * 4096);
    expect(read.notes.map((note) => note.code)).toContain('no-vocabulary-head');
  });
});

describe('defaults that a config leaves to the family', () => {
  it('names each one taken', () => {
    const { defaults } = readGood(fixtureText('google__gemma-3-4b-it'));
    expect(defaults).toEqual(
      expect.arrayContaining([
        { field: 'text_config.vocab_size', value: 262_208 },
        { field: 'text_config.num_attention_heads', value: 8 },
        { field: 'text_config.num_key_value_heads', value: 4 },
        { field: 'text_config.head_dim', value: 256 },
        { field: 'text_config.tie_word_embeddings', value: true },
      ]),
    );
  });

  it('fills in a bare LLaVA text_config from Llama and the object around it', () => {
    const read = readGood({
      architectures: ['LlavaForConditionalGeneration'],
      model_type: 'llava',
      tie_word_embeddings: false,
      text_config: { model_type: 'llama', vocab_size: 32_064, architectures: ['LlamaForCausalLM'] },
      vision_config: { model_type: 'clip_vision_model' },
    });
    expect(read.parameters.all).toBe(6_738_415_616 + 2 * 64 * 4096);
    expect(read.defaults).toContainEqual({ field: 'text_config.hidden_size', value: 4096 });
  });
});
