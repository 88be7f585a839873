import { describe, expect, it } from 'vitest';
import { fixtureConfig, fixtureText, readBad, readGood } from './read-fixture';

const llama = fixtureConfig('meta-llama__Llama-2-7b-hf');

describe('what is not known is named', () => {
  it('finds nothing unknown in the configs of known families', () => {
    for (const model of ['meta-llama__Llama-3.1-8B-Instruct', 'Qwen__Qwen3-30B-A3B', 'google__gemma-2-9b'])
      expect(readGood(fixtureText(model)).unknown).toEqual([]);
  });

  it('names quantization and keeps the count of the weights', () => {
    const read = readGood(fixtureText('deepseek-ai__DeepSeek-V3'));
    expect(read.unknown).toEqual(['quantization_config']);
    expect(read.notes).toContainEqual(
      expect.objectContaining({ code: 'quantized', values: { method: 'fp8' } }),
    );
  });

  it('does not count modules for multi-token prediction, and says how large they are', () => {
    const note = readGood(fixtureText('deepseek-ai__DeepSeek-V3')).notes.find(
      (candidate) => candidate.code === 'token-prediction-not-counted',
    );
    // Model card: 11.5B parameters unique to the module.
    expect(Math.abs(Number(note?.values.parameterCount) / 11.5e9 - 1)).toBeLessThan(0.01);
  });

  it('names keys it does not know', () => {
    expect(readGood({ ...llama, memory_slots: 12 }).unknown).toEqual(['memory_slots']);
    const nested = { model_type: 'llava', text_config: { ...llama, memory_slots: 12 }, adapter_width: 5 };
    expect(readGood(nested).unknown).toEqual(['text_config.memory_slots', 'adapter_width']);
  });

  it('names kinds of attention it does not know', () => {
    const qwen = { ...fixtureConfig('Qwen__Qwen3-8B'), layer_types: ['linear_attention', 'full_attention'] };
    expect(readGood(qwen).unknown).toEqual(['layer_types: linear_attention']);
    const bert = {
      ...fixtureConfig('google-bert__bert-base-uncased'),
      position_embedding_type: 'relative_key',
    };
    expect(readGood(bert).unknown).toEqual(['position_embedding_type: relative_key']);
  });

  it('takes the layout from the class name when the model_type is new', () => {
    const read = readGood({ ...llama, model_type: 'llama_next' });
    expect(read.unknown).toEqual(['model_type: llama_next']);
    expect(read.architecture.parameterCount).toBe(6_738_415_616);
  });

  it('reads a family with the keys of Llama as Llama, and says that it is assumed', () => {
    const read = readGood(fixtureText('microsoft__Phi-3-mini-4k-instruct'));
    expect(read.unknown).toEqual(['model_type: phi3']);
    expect(read.notes.map((note) => note.code)).toContain('layout-assumed');
  });

  it('refuses a family whose keys it does not all know', () => {
    const mixture = {
      ...llama,
      model_type: 'new_moe',
      architectures: ['NewMoeForCausalLM'],
      expert_total: 8,
    };
    expect(readBad(mixture)).toMatchObject({ code: 'invalid-input', field: 'model_type' });
    expect(readBad(mixture).message).toContain('"new_moe" is not known');
    expect(readBad({ model_type: 't5', d_model: 512 }).message).toContain(
      '"t5" is not known; expected a layout of llama',
    );
  });
});

describe('layers of a mixture of experts', () => {
  const qwen = fixtureConfig('Qwen__Qwen3-30B-A3B');
  const expertLayer = 128 * 3 * 2048 * 768 + 2048 * 128;
  const denseLayer = 3 * 2048 * 6144;

  it('keeps the layers of mlp_only_layers dense', () => {
    expect(readGood({ ...qwen, mlp_only_layers: [0, 5] }).parameters.all).toBe(
      30_532_122_624 - 2 * (expertLayer - denseLayer),
    );
  });

  it('has experts in every decoder_sparse_step-th layer only', () => {
    expect(readGood({ ...qwen, decoder_sparse_step: 2 }).parameters.all).toBe(
      30_532_122_624 - 24 * (expertLayer - denseLayer),
    );
  });

  it('is dense without experts', () => {
    const { architecture } = readGood({ ...qwen, num_experts: 0 });
    expect(architecture.kind).toBe('dense');
    expect(architecture.activeParameterCount).toBe(architecture.parameterCount);
  });

  it('projects queries in one step where q_lora_rank is null, as in DeepSeek-V2-Lite (15.7B, 2.4B active)', () => {
    const lite = readGood({
      ...fixtureConfig('deepseek-ai__DeepSeek-V2.5'),
      hidden_size: 2048,
      intermediate_size: 10_944,
      moe_intermediate_size: 1408,
      n_routed_experts: 64,
      num_attention_heads: 16,
      num_hidden_layers: 27,
      q_lora_rank: null,
    });
    expect(lite.parameters.all).toBe(15_706_484_224);
    expect(lite.parameters.activeWithoutInputEmbedding / 1e9).toBeCloseTo(2.4, 0);
  });
});
