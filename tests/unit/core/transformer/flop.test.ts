import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matmulParameterCount, trainingFlopPerToken } from '#core/compute/training-flop';
import { architectureOf } from '#core/transformer/architecture';
import { generationStepFlop, stepsWithin, trainingStepFlop } from '#core/transformer/flop';
import { initialWeights } from '#core/transformer/initial-weights';
import { parameterCount, parameterTensors, shapeFault, tensorSize } from '#core/transformer/parameters';
import { anySmallShape } from '../../../support/small-transformer.ts';

/** GPT-2 small: 12 layers of 768, 12 heads, 50,257 tokens, 1,024 positions (Radford et al. 2019, table 2). */
const gpt2 = { layerCount: 12, hiddenSize: 768, headCount: 12, vocabularySize: 50_257, contextLength: 1024 };

describe('parameters', () => {
  it('are those of GPT-2 small less its 102,912 biases', () => {
    // 124,439,808 as published; biases: 12 · (2 · 768 of norms + 3 · 768 + 768 + 4 · 768 + 768 of maps) + 768.
    expect(parameterCount(gpt2)).toBe(124_439_808 - 12 * 11 * 768 - 768);
  });

  it('are V·d + s·d + L·(12·d² + 2·d) + d for every shape, and the weights have as many numbers', () => {
    fc.assert(
      fc.property(anySmallShape, (shape) => {
        const { hiddenSize: d, vocabularySize, contextLength, layerCount } = shape;
        const count = vocabularySize * d + contextLength * d + layerCount * (12 * d * d + 2 * d) + d;
        expect(parameterCount(shape)).toBe(count);
        const weights = initialWeights(shape, 1);
        expect([...weights.values()].reduce((sum, values) => sum + values.length, 0)).toBe(count);
        for (const tensor of parameterTensors(shape))
          expect(weights.get(tensor.name)?.length).toBe(tensorSize(tensor.shape));
      }),
    );
  });

  it('name the head count when it does not divide the width', () => {
    expect(shapeFault(gpt2)).toBeNull();
    expect(shapeFault({ ...gpt2, headCount: 7 })).toEqual({
      field: 'headCount',
      message: 'field headCount: expected a divisor of the hidden size 768, received 7',
    });
  });
});

describe('first weights', () => {
  it('are the same for the same seed and others for another', () => {
    const shape = {
      ...gpt2,
      layerCount: 1,
      hiddenSize: 32,
      headCount: 2,
      vocabularySize: 100,
      contextLength: 8,
    };
    const first = initialWeights(shape, 7);
    expect(initialWeights(shape, 7)).toEqual(first);
    expect(initialWeights(shape, 8).get('tokenEmbedding')).not.toEqual(first.get('tokenEmbedding'));
    const embedding = first.get('tokenEmbedding') ?? new Float32Array();
    const mean = embedding.reduce((sum, value) => sum + value, 0) / embedding.length;
    const deviation = Math.sqrt(embedding.reduce((sum, value) => sum + value ** 2, 0) / embedding.length);
    expect(Math.abs(mean)).toBeLessThan(0.002);
    expect(deviation).toBeGreaterThan(0.019);
    expect(deviation).toBeLessThan(0.021);
    expect([...(first.get('finalGain') ?? [])]).toEqual(Array(32).fill(1));
  });
});

describe('arithmetic', () => {
  it('is that of the cost engine for the same architecture, exactly', () => {
    fc.assert(
      fc.property(anySmallShape, fc.integer({ min: 1, max: 64 }), (shape, batchSize) => {
        const architecture = architectureOf(shape);
        expect(architecture.parameterCount).toBe(parameterCount(shape));
        expect(matmulParameterCount(architecture)).toBe(parameterCount(shape));
        expect(trainingStepFlop(shape, batchSize)).toBe(
          trainingFlopPerToken(architecture) * batchSize * shape.contextLength,
        );
        expect(generationStepFlop(shape)).toBe(2 * matmulParameterCount(architecture));
      }),
    );
  });

  it('of GPT-2 small is 6·N + 6·L·d·s a token: 803 MFLOP', () => {
    expect(trainingFlopPerToken(architectureOf(gpt2))).toBe(6 * parameterCount(gpt2) + 6 * 12 * 768 * 1024);
    expect(trainingFlopPerToken(architectureOf(gpt2)) / 1e6).toBeCloseTo(802.6, 0);
  });

  it('fits as many whole steps into a budget as it pays for, at least one', () => {
    const step = trainingStepFlop(gpt2, 4);
    expect(stepsWithin(gpt2, 4, step * 10.9)).toBe(10);
    expect(stepsWithin(gpt2, 4, 1)).toBe(1);
  });
});
