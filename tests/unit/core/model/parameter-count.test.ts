import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { architectureFromParameterCount } from '#core/model/parameter-count';
import { ModelArchitecture } from '#core/plan/architecture';
import { fixtureText, readGood } from './read-fixture';

function estimate(parameterCount: number): ModelArchitecture {
  const result = architectureFromParameterCount(parameterCount);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** How far apart two numbers are, as a factor of at least 1. */
function factor(a: number, b: number): number {
  return Math.max(a / b, b / a);
}

/** Parameters of a decoder of this shape: MLP like Llama 3.1, or like GPT-2 where heads are not grouped. */
function parametersOf(shape: ModelArchitecture): number {
  const d = shape.hiddenSize;
  const attention = 2 * d * d + 2 * d * shape.keyValueHeadCount * shape.headDimension;
  const embeddings = (shape.tiedEmbeddings ? 1 : 2) * shape.vocabularySize * d;
  const mlp = (shape.keyValueHeadCount < shape.attentionHeadCount ? 10.5 : 8) * d * d;
  return shape.layerCount * (attention + mlp) + embeddings;
}

describe('a shape for a bare number of parameters', () => {
  it.each([
    'openai-community__gpt2',
    'TinyLlama__TinyLlama-1.1B',
    'meta-llama__Llama-3.2-1B',
    'google__gemma-3-4b-it',
    'meta-llama__Llama-2-7b-hf',
    'mistralai__Mistral-7B-v0.1',
    'Qwen__Qwen2.5-7B-Instruct',
    'meta-llama__Llama-3.1-8B-Instruct',
    'Qwen__Qwen3-8B',
    'google__gemma-7b',
    'google__gemma-2-9b',
    'google__gemma-3-12b-it',
    'EleutherAI__pythia-12b',
    'EleutherAI__gpt-neox-20b',
    'meta-llama__Llama-3.1-70B-Instruct',
    'meta-llama__Llama-3.1-405B',
  ])('is within a factor of 1.5 of %s in depth and width', (model) => {
    const known = readGood(fixtureText(model)).architecture;
    const shape = estimate(known.parameterCount);
    expect(factor(shape.layerCount, known.layerCount)).toBeLessThan(1.5);
    expect(factor(shape.hiddenSize, known.hiddenSize)).toBeLessThan(1.5);
  });

  it.each([
    // Sizes, layers and widths from the papers; no config of these is public.
    { model: 'GPT-3 (arXiv:2005.14165)', parameterCount: 175e9, layerCount: 96, hiddenSize: 12_288 },
    { model: 'PaLM (arXiv:2204.02311)', parameterCount: 540e9, layerCount: 118, hiddenSize: 18_432 },
    { model: 'Chinchilla (arXiv:2203.15556)', parameterCount: 70e9, layerCount: 80, hiddenSize: 8192 },
  ])('is within a factor of 1.5 of $model', ({ parameterCount, layerCount, hiddenSize }) => {
    const shape = estimate(parameterCount);
    expect(factor(shape.layerCount, layerCount)).toBeLessThan(1.5);
    expect(factor(shape.hiddenSize, hiddenSize)).toBeLessThan(1.5);
  });

  it('gives 8B the shape of Llama 3.1 8B', () => {
    expect(estimate(8.03e9)).toMatchObject({
      layerCount: 32,
      hiddenSize: 4096,
      attentionHeadCount: 32,
      keyValueHeadCount: 8,
      headDimension: 128,
    });
  });

  it('has about as many parameters as were asked for, and keeps the number itself', () => {
    const size = fc
      .double({ min: Math.log(1e8), max: Math.log(1e12), noNaN: true })
      .map((x) => Math.round(Math.exp(x)));
    fc.assert(
      fc.property(size, (parameterCount) => {
        const shape = estimate(parameterCount);
        expect(shape.parameterCount).toBe(parameterCount);
        expect(shape.activeParameterCount).toBe(parameterCount);
        // Whole layers and heads, and 4 to 8 key-value heads instead of a quarter: a tenth at most.
        expect(factor(parametersOf(shape), parameterCount)).toBeLessThan(1.1);
      }),
    );
  });

  it('is a shape that a plan takes, whatever the size', () => {
    const size = fc.double({ min: Math.log(1e6), max: Math.log(1e14), noNaN: true }).map((x) => Math.exp(x));
    fc.assert(
      fc.property(size, (parameterCount) => {
        const shape = estimate(Math.min(1e14, Math.max(1e6, parameterCount)));
        expect(ModelArchitecture.parse(shape)).toEqual(shape);
      }),
    );
  });

  it('always has whole heads, and key-value heads that divide them', () => {
    const size = fc.double({ min: Math.log(1e6), max: Math.log(1e14), noNaN: true }).map((x) => Math.exp(x));
    fc.assert(
      fc.property(size, (parameterCount) => {
        const shape = estimate(Math.min(1e14, Math.max(1e6, parameterCount)));
        expect(shape.attentionHeadCount * shape.headDimension).toBe(shape.hiddenSize);
        expect(shape.attentionHeadCount % shape.keyValueHeadCount).toBe(0);
      }),
    );
  });

  it.each([0, -8e9, 999_999, 1e15, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses %d parameters',
    (count) => {
      expect(architectureFromParameterCount(count)).toMatchObject({
        ok: false,
        error: { code: 'invalid-input', field: 'parameterCount' },
      });
    },
  );
});
