import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHuggingFaceConfig } from '#core/model/huggingface-config';
import { ModelArchitecture } from '#core/plan/architecture';
import { fixtureConfig } from './read-fixture';

const FIXTURES = [
  'meta-llama__Llama-2-7b-hf',
  'mistralai__Mixtral-8x7B-Instruct-v0.1',
  'Qwen__Qwen1.5-MoE-A2.7B-Chat',
  'Qwen__Qwen3-30B-A3B',
  'deepseek-ai__DeepSeek-V3',
  'google__gemma-2-9b',
  'google__gemma-3-4b-it',
  'openai-community__gpt2',
  'EleutherAI__pythia-12b',
  'google-bert__bert-base-uncased',
  'google__vit-base-patch16-224',
] as const;

const fixture = fc.constantFrom(...FIXTURES).map(fixtureConfig);

/** Every accepted config must be a model that a plan can hold, with counts that fit together. */
function expectSound(text: string): void {
  const result = readHuggingFaceConfig(text);
  if (!result.ok) {
    expect(result.error.message).toMatch(/^config\.json: .+/);
    return;
  }
  const { architecture, parameters } = result.value;
  expect(ModelArchitecture.safeParse(architecture).success).toBe(true);
  expect(parameters.active).toBeLessThanOrEqual(parameters.all);
  expect(parameters.allWithoutInputEmbedding).toBeLessThanOrEqual(parameters.all);
  expect(parameters.activeWithoutInputEmbedding).toBeGreaterThan(0);
  expect(Number.isSafeInteger(parameters.all)).toBe(true);
}

describe('any input', () => {
  it('never throws, whatever the JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => expectSound(text)));
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expectSound(text)));
  });

  it('never throws when keys of a real config are replaced or removed', () => {
    const edit = fixture.chain((config) =>
      fc
        .dictionary(fc.constantFrom(...Object.keys(config), 'text_config', '__proto__'), fc.jsonValue(), {
          maxKeys: 4,
        })
        .map((changes) => JSON.stringify({ ...config, ...changes })),
    );
    fc.assert(fc.property(edit, (text) => expectSound(text)));
  });

  it('never throws when a real config is cut or has a character put in', () => {
    const damage = fixture.chain((config) => {
      const text = JSON.stringify(config);
      return fc
        .tuple(fc.nat(text.length), fc.constantFrom('', ',', '"', '}', '{', '\\', '9', '\u0000'))
        .map(([at, inserted]) => text.slice(0, at) + inserted + (inserted === '' ? '' : text.slice(at)));
    });
    fc.assert(fc.property(damage, (text) => expectSound(text)));
  });
});

describe('counts', () => {
  const sizes = fc.record({
    family: fc.constantFrom(
      'llama',
      'mixtral',
      'qwen2_moe',
      'qwen3_moe',
      'deepseek_v3',
      'gemma2',
      'gpt_neox',
      'bert',
    ),
    layers: fc.integer({ min: 1, max: 120 }),
    widthUnits: fc.integer({ min: 4, max: 100 }),
  });
  const count = (
    family: string,
    layers: number,
    width: number,
  ): { readonly all: number; readonly active: number } => {
    const result = readHuggingFaceConfig(
      JSON.stringify({
        model_type: family,
        hidden_size: width,
        num_hidden_layers: layers,
        num_attention_heads: 16,
        num_key_value_heads: 8,
      }),
    );
    if (!result.ok) throw new Error(result.error.message);
    return result.value.parameters;
  };

  it('grow with layers and width, and never use more than there is', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 20 }), ({ family, layers, widthUnits }, more) => {
        const base = count(family, layers, 128 * widthUnits);
        const deeper = count(family, layers + more, 128 * widthUnits);
        const wider = count(family, layers, 128 * (widthUnits + more));
        expect(deeper.all).toBeGreaterThan(base.all);
        expect(deeper.active).toBeGreaterThan(base.active);
        expect(wider.all).toBeGreaterThan(base.all);
        expect(wider.active).toBeGreaterThan(base.active);
        expect(base.active).toBeLessThanOrEqual(base.all);
      }),
    );
  });

  it('ignore keys that change nothing', () => {
    const harmless = fc.record({
      rope_theta: fc.double(),
      torch_dtype: fc.string(),
      attention_dropout: fc.double(),
    });
    fc.assert(
      fc.property(harmless, (keys) => {
        const config = { ...fixtureConfig('Qwen__Qwen3-8B'), ...keys };
        const result = readHuggingFaceConfig(JSON.stringify(config));
        if (!result.ok) throw new Error(result.error.message);
        expect(result.value.parameters.all).toBe(8_190_735_360);
        expect(result.value.unknown).toEqual([]);
      }),
    );
  });
});
