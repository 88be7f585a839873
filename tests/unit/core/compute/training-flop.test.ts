import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acceleratorHours,
  fineTuningFlopPerToken,
  matmulParameterCount,
  trainingFlopPerToken,
} from '#core/compute/training-flop';
import { newPlan } from '#core/plan/new-plan';

const base = newPlan('x').model;

/** GPT-3 175B: Brown et al. 2020, table 2.1. */
const gpt3 = {
  ...base,
  parameterCount: 174.6e9,
  activeParameterCount: 174.6e9,
  layerCount: 96,
  hiddenSize: 12_288,
  attentionHeadCount: 96,
  keyValueHeadCount: 96,
  headDimension: 128,
  vocabularySize: 50_257,
  contextLength: 2048,
  tiedEmbeddings: true,
};

describe('trainingFlopPerToken', () => {
  it('gives the published 3.14e23 FLOP of GPT-3 on 300e9 tokens to within 3 %', () => {
    expect((trainingFlopPerToken(gpt3) * 300e9) / 3.14e23).toBeCloseTo(1, 1);
    expect(Math.abs((trainingFlopPerToken(gpt3) * 300e9) / 3.14e23 - 1)).toBeLessThan(0.03);
  });

  it('gives the published 3.8e25 FLOP of Llama 3.1 405B on 15.6e12 tokens to within 5 %', () => {
    const llama405 = {
      ...base,
      parameterCount: 405.9e9,
      activeParameterCount: 405.9e9,
      layerCount: 126,
      hiddenSize: 16_384,
      vocabularySize: 128_256,
      contextLength: 8192,
    };
    expect(Math.abs((trainingFlopPerToken(llama405) * 15.6e12) / 3.8e25 - 1)).toBeLessThan(0.05);
  });

  it('counts only what a sliding window lets a token attend to', () => {
    const window = { ...gpt3, slidingWindow: 512 };
    const saved = trainingFlopPerToken(gpt3) - trainingFlopPerToken(window);
    expect(saved).toBe(6 * 96 * 12_288 * (2048 - 512));
  });

  it('uses the active parameters of a mixture of experts', () => {
    const moe = { ...gpt3, kind: 'moe' as const, activeParameterCount: 40e9 };
    expect(trainingFlopPerToken(moe)).toBeLessThan(trainingFlopPerToken(gpt3) / 4);
  });

  it('leaves an untied input embedding out, a look-up being no arithmetic', () => {
    expect(matmulParameterCount({ ...gpt3, tiedEmbeddings: false })).toBe(174.6e9 - 50_257 * 12_288);
    expect(matmulParameterCount(gpt3)).toBe(174.6e9);
  });
});

describe('fineTuningFlopPerToken', () => {
  it('costs a LoRA step about two thirds of a full one', () => {
    const ratio = fineTuningFlopPerToken('lora', 70e9, 0.005) / fineTuningFlopPerToken('full', 70e9, 0.005);
    expect(ratio).toBeCloseTo((4 + 6 * 0.005) / 6, 12);
  });
});

describe('acceleratorHours', () => {
  it('turns 3.14e23 FLOP on V100 at the published 19.7 % into the published 3,552,000 hours', () => {
    expect(acceleratorHours(3.14e23, 125, 0.197) / 3_552_000).toBeCloseTo(1, 1);
  });

  it('is proportional to the work and inverse to the efficiency', () => {
    const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(positive, positive, (work, factor) => {
        const hours = acceleratorHours(work * 1e18, 989.4, 0.3);
        expect(acceleratorHours(work * factor * 1e18, 989.4, 0.3) / hours / factor).toBeCloseTo(1, 9);
        expect(acceleratorHours(work * 1e18, 989.4, 0.3 * factor) / hours).toBeCloseTo(1 / factor, 9);
      }),
    );
  });
});
