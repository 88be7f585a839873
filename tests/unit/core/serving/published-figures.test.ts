import { describe, expect, it } from 'vitest';
import { largestBatch } from '#core/serving/largest-batch';
import { operatingPoint } from '#core/serving/operating-point';
import { cacheBytesPerToken } from '#core/serving/served-model';
import { planServing, replicaOn } from './published-model.ts';

/** Published measurements are of tuned engines: no calibration down to production. */
const MEASURED = { factor: 1, load01: 0.6 };

describe('the cache of keys and values', () => {
  it.each([
    // 2·80·8·128·2: grouped-query attention of Llama 2 70B (arXiv:2307.09288, table 1), the shape of Llama 3.1 70B.
    ['meta-llama__Llama-3.1-70B-Instruct', 327_680],
    // 2·32·8·128·2 (The Llama 3 Herd of Models, arXiv:2407.21783, table 3).
    ['meta-llama__Llama-3.1-8B-Instruct', 131_072],
    // 61·(512 + 64)·2: 70.272 kB a token of DeepSeek-V3 (Insights into DeepSeek-V3, arXiv:2505.09343, table 1).
    ['deepseek-ai__DeepSeek-V3', 70_272],
    // The same table: 516.096 kB a token of Llama 3.1 405B.
    ['meta-llama__Llama-3.1-405B', 516_096],
  ])('of %s takes %i bytes a token in 16 bits', (config, bytes) => {
    expect(cacheBytesPerToken(planServing(config, { precision: 'bf16' }))).toBe(bytes);
  });

  it('is halved in 8 bits and doubled in 16, whatever the weights are kept in', () => {
    const bytes = (serving: Parameters<typeof planServing>[1]) =>
      cacheBytesPerToken(planServing('meta-llama__Llama-3.1-8B-Instruct', serving));
    expect(bytes({ precision: 'bf16', cachePrecision: 'fp8' })).toBe(65_536);
    expect(bytes({ precision: 'fp8' })).toBe(65_536);
    expect(bytes({ precision: 'fp8', cachePrecision: 'bf16' })).toBe(131_072);
    expect(bytes({ precision: 'fp4', cachePrecision: 'fp4' })).toBe(32_768);
  });
});

describe('one request at a time', () => {
  it('is never faster than reading the weights once: Llama 3.1 8B in BF16 on A100 40 GB, 10.3 ms', () => {
    const plan = planServing('meta-llama__Llama-3.1-8B-Instruct', {
      precision: 'bf16',
      inputTokensPerRequest: 1024,
      outputTokensPerRequest: 128,
    });
    const replica = replicaOn('a100-sxm-40', plan);
    // 8.03e9 · 2 B / 1,555 GB/s, and 0.1 ms for the cache.
    expect(replica.floor.secondsPerOutputToken * 1000).toBeCloseTo(10.4, 1);
    // inference_points.csv, vllm-l8-a100-40-c1: 75 tokens/s, 77 % of the ceiling.
    const measuredSeconds = 1 / 75;
    expect(measuredSeconds).toBeGreaterThan(replica.floor.secondsPerOutputToken);
    const { secondsPerOutputToken } = operatingPoint(replica, 1, MEASURED);
    expect(secondsPerOutputToken / measuredSeconds).toBeGreaterThan(0.85);
    expect(secondsPerOutputToken / measuredSeconds).toBeLessThan(1.3);
  });

  it('reads 2,048 tokens in 133 ms on A100: TensorRT-LLM 0.5, LLaMA 7B in FP16', () => {
    const plan = planServing('meta-llama__Llama-2-7b-hf', {
      precision: 'bf16',
      inputTokensPerRequest: 2048,
      outputTokensPerRequest: 1,
    });
    // inference_points.csv, trt05-l7-a100-ttft-2k; the engine reaches 66 % of peak, our efficiency is 50 %.
    const { prefillSeconds } = replicaOn('a100-sxm-80', plan);
    expect(prefillSeconds / 0.133).toBeGreaterThan(1);
    expect(prefillSeconds / 0.133).toBeLessThan(1.5);
  });
});

/**
 * DeepSeek, "DeepSeek-V3/R1 Inference System Overview", open-infra-index, March 2025: a node of eight H800 reads 73.7k
 * input tokens a second, of which 56.3 % come from the cache, or writes 14.8k output tokens a second at 20 to 22 tokens
 * a second for each user, with 4,989 tokens of cache on average. Prefill runs over 32, decode over 144 accelerators.
 */
describe('a node of eight H800 under DeepSeek-V3', () => {
  /** Expert parallelism keeps 0.2 to 0.5 of the roofline (METHODS.md section 4). */
  const EXPERT_PARALLEL = 0.3;

  it('reads prompts at about the published rate', () => {
    const input = 4000;
    const plan = planServing('deepseek-ai__DeepSeek-V3', {
      precision: 'fp8',
      acceleratorsPerReplica: 32,
      inputTokensPerRequest: input,
      cachedInputShare: 0.563,
    });
    const { prefillSeconds } = replicaOn('h800-sxm', plan);
    const perNode = ((input / prefillSeconds) * EXPERT_PARALLEL) / 4;
    expect(perNode / 73_700).toBeGreaterThan(0.5);
    expect(perNode / 73_700).toBeLessThan(2);
  });

  it('writes answers at about the published rate when held to 50 ms a token', () => {
    const plan = planServing('deepseek-ai__DeepSeek-V3', {
      precision: 'fp8',
      acceleratorsPerReplica: 144,
      // Prompts are read elsewhere; what is left is the cache they leave behind.
      inputTokensPerRequest: 4489,
      outputTokensPerRequest: 1000,
      cachedInputShare: 0.99,
    });
    const replica = replicaOn('h800-sxm', plan);
    const conditions = { factor: EXPERT_PARALLEL, load01: 0.6 };
    let batch = 1;
    while (
      batch * 2 <= replica.memoryBatch &&
      operatingPoint(replica, batch * 2, conditions).secondsPerOutputToken <= 0.05
    )
      batch *= 2;
    const perNode = operatingPoint(replica, batch, conditions).tokensPerSecond / 18;
    expect(perNode / 14_800).toBeGreaterThan(1 / 3);
    expect(perNode / 14_800).toBeLessThan(3);
  });
});

/**
 * Latency limits of MLPerf Inference v5.0 (MLCommons; NVIDIA technical blog of April 2025): Llama 3.1 405B within 6 s to
 * the first token and 175 ms a token, Llama 2 70B Interactive within 450 ms and 40 ms. Eight H200 were submitted for
 * both. Lengths of prompts and answers are means of the data sets (recalled).
 */
describe('the limits of MLPerf, on the hardware that it was run on', () => {
  it.each([
    ['meta-llama__Llama-3.1-405B', 9400, 680, { timeToFirstTokenMs: 6000, timePerOutputTokenMs: 175 }, 0.35],
    [
      'meta-llama__Llama-3.1-70B-Instruct',
      290,
      290,
      { timeToFirstTokenMs: 450, timePerOutputTokenMs: 40 },
      0.6,
    ],
  ])('are held by %s', (config, inputTokensPerRequest, outputTokensPerRequest, targets, load01) => {
    const plan = planServing(config, {
      precision: 'fp8',
      acceleratorsPerReplica: 8,
      inputTokensPerRequest,
      outputTokensPerRequest,
    });
    // Eight-way tensor parallelism keeps 0.7 of the roofline (METHODS.md section 4).
    const choice = largestBatch(replicaOn('h200-sxm', plan), targets, { factor: 0.7, load01 }, 1000);
    expect(choice?.missed).toEqual([]);
    expect(choice?.point.batchSize).toBeGreaterThan(4);
  });
});
