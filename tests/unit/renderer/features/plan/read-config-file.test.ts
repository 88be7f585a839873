import { describe, expect, it } from 'vitest';
import { readConfigFile } from '../../../../../src/renderer/features/plan/read-config-file';

const file = (content: string) => ({
  name: 'config.json',
  size: content.length,
  text: async () => content,
});

const LLAMA = JSON.stringify({
  architectures: ['LlamaForCausalLM'],
  model_type: 'llama',
  hidden_size: 4096,
  intermediate_size: 14336,
  num_attention_heads: 32,
  num_hidden_layers: 32,
  num_key_value_heads: 8,
  vocab_size: 128256,
  max_position_embeddings: 8192,
  tie_word_embeddings: false,
});

describe('readConfigFile', () => {
  it('reads the shape of a model', async () => {
    const reading = await readConfigFile(file(LLAMA));
    // 8.03 billion, as its model card says.
    expect(reading).toMatchObject({
      kind: 'read',
      model: { architecture: { parameterCount: 8_030_261_248 } },
    });
  });

  it('refuses a file of 200 MB by its size, unread', async () => {
    let wasRead = false;
    const text = async () => {
      wasRead = true;
      return LLAMA;
    };
    const reading = await readConfigFile({ name: 'model.safetensors', size: 200e6, text });
    expect(reading).toMatchObject({ kind: 'failed', reason: 'tooLarge', fileName: 'model.safetensors' });
    expect(wasRead).toBe(false);
  });

  it.each([
    ['no JSON', '{"hidden_size": 40', 'notJson'],
    ['an unknown layout', '{"model_type": "abacus"}', 'layout'],
    ['a wrong value', LLAMA.replace('"hidden_size":4096', '"hidden_size":"wide"'), 'field'],
  ])('says that the file has %s', async (_, content, reason) => {
    expect(await readConfigFile(file(content))).toMatchObject({ kind: 'failed', reason });
  });

  it('says when the file cannot be read', async () => {
    const reading = await readConfigFile({
      name: 'config.json',
      size: 10,
      text: () => Promise.reject(new Error('gone')),
    });
    expect(reading).toMatchObject({ kind: 'failed', reason: 'unreadable', message: 'gone' });
  });
});
