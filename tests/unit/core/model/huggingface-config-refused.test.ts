import { describe, expect, it } from 'vitest';
import { fixtureConfig, fixtureText, readBad } from './read-fixture';

const llama = fixtureConfig('meta-llama__Llama-2-7b-hf');

describe('texts that are not a config', () => {
  it.each([
    { text: '', says: 'the text is empty' },
    { text: 'hello', says: 'not JSON from line 1, column 1' },
    { text: '{"model_type": "llama",\n "hidden_size": }', says: 'not JSON from line 2, column 17' },
    { text: '{"a": 1,}', says: 'not JSON from line 1, column 9' },
    { text: '{"a": NaN}', says: 'not JSON from line 1, column 7' },
    { text: "{'a': 1}", says: 'not JSON from line 1, column 2' },
    { text: '{"a": 1} {"b": 2}', says: 'not JSON from line 1, column 10' },
    { text: '{"a": 01}', says: 'not JSON from line 1, column 7' },
    { text: '{"a": "tab\there"}', says: 'not JSON from line 1, column 7' },
    { text: '[1, 2]', says: 'expected a JSON object' },
    { text: 'null', says: 'expected a JSON object' },
  ])('refuses $text', ({ text, says }) => {
    expect(readBad(text)).toMatchObject({ code: 'invalid-input' });
    expect(readBad(text).message).toContain(says);
  });

  it('says where a truncated file breaks off, wherever it is cut', () => {
    const text = fixtureText('meta-llama__Llama-3.1-8B-Instruct').trimEnd();
    for (let length = 1; length < text.length; length += 1) {
      const cut = text.slice(0, length);
      const lastLine = cut.split('\n').length;
      const { message } = readBad(cut);
      expect(message).toContain('the text breaks off at line ');
      // The token that is cut may have begun on the last line; blank lines after it do not count.
      expect(Number(/line (\d+)/.exec(message)?.[1])).toBeLessThanOrEqual(lastLine);
    }
  });

  it('refuses more than 5 MB without parsing it', () => {
    const text = `{"model_type": "llama", "padding": "${'x'.repeat(5_000_000)}"}`;
    expect(readBad(text)).toMatchObject({ code: 'too-large' });
    expect(readBad(text).message).toContain('at most 5 MB');
  });

  it('survives a text nested deeper than the call stack', () => {
    expect(readBad('['.repeat(1_000_000)).code).toBe('invalid-input');
    expect(readBad(`{"a":`.repeat(500_000)).code).toBe('invalid-input');
  });

  it.each([
    { config: {}, says: 'neither it nor architectures is there' },
    { config: { peft_type: 'LORA', r: 8 }, says: "an adapter's config" },
    { config: { added_tokens_decoder: {} }, says: "the tokenizer's config" },
    { config: { _class_name: 'StableDiffusionPipeline' }, says: 'a diffusion pipeline' },
    { config: { model_type: 7 }, says: 'received 7' },
    { config: { architectures: 'LlamaForCausalLM' }, says: 'expected a list of class names' },
  ])('refuses $config', ({ config, says }) => {
    expect(readBad(config).message).toContain(says);
  });
});

describe('values that are wrong', () => {
  it.each([
    { key: 'hidden_size', value: -4096, says: 'expected a whole number from 1 to 1000000, received -4096' },
    { key: 'hidden_size', value: 0, says: 'received 0' },
    { key: 'hidden_size', value: '4096', says: 'received "4096"' },
    { key: 'hidden_size', value: 4096.5, says: 'received 4096.5' },
    { key: 'hidden_size', value: 1e12, says: 'received 1000000000000' },
    { key: 'hidden_size', value: null, says: 'received null' },
    { key: 'num_hidden_layers', value: [32], says: 'received a list of 1' },
    { key: 'num_hidden_layers', value: {}, says: 'received an object' },
    { key: 'vocab_size', value: true, says: 'received true' },
    { key: 'intermediate_size', value: 'x'.repeat(1000), says: 'received "xxx' },
    { key: 'num_attention_heads', value: 33, says: 'expected a divisor of the width 4096, received 33' },
    {
      key: 'num_key_value_heads',
      value: 5,
      says: 'expected a divisor of the 32 attention heads, received 5',
    },
    { key: 'tie_word_embeddings', value: 'no', says: 'expected true or false, received "no"' },
    { key: 'max_position_embeddings', value: -1, says: 'received -1' },
  ])('names $key when it is $value', ({ key, value, says }) => {
    const error = readBad({ ...llama, [key]: value });
    expect(error).toMatchObject({ code: 'invalid-input', field: key });
    expect(error.message).toContain(`field ${key}: `);
    expect(error.message).toContain(says);
    expect(error.message.length).toBeLessThan(200);
  });

  it('wants the sizes that decide the count', () => {
    const { hidden_size: _width, ...rest } = llama;
    expect(readBad(rest).message).toContain(
      'field hidden_size: expected a whole number from 1 to 1000000, but it is missing',
    );
    expect(readBad({ model_type: 'gpt2', n_embd: 768 }).field).toBe('n_layer');
  });

  it('names the field inside a nested config', () => {
    const error = readBad({
      model_type: 'gemma3',
      text_config: { model_type: 'gemma3_text', hidden_size: -1 },
    });
    expect(error.field).toBe('text_config.hidden_size');
  });

  it('wants no more experts per token than there are', () => {
    const error = readBad({
      ...fixtureConfig('mistralai__Mixtral-8x7B-Instruct-v0.1'),
      num_experts_per_tok: 9,
    });
    expect(error.message).toContain(
      'field num_experts_per_tok: expected at most the 8 experts there are, received 9',
    );
  });

  it('refuses a model smaller or larger than a plan takes', () => {
    const sizes = {
      hidden_size: 8,
      num_attention_heads: 2,
      num_key_value_heads: 2,
      intermediate_size: 16,
      vocab_size: 64,
    };
    expect(readBad({ ...llama, ...sizes }).field).toBe('parameterCount');
    const huge = {
      hidden_size: 1_000_000,
      num_hidden_layers: 10_000,
      num_attention_heads: 1000,
      num_key_value_heads: 8,
    };
    expect(readBad({ ...llama, ...huge }).field).toBe('parameterCount');
  });
});
