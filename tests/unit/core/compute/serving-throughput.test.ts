import { describe, expect, it } from 'vitest';
import { type ServingPrecision, servingThroughput } from '#core/compute/serving-throughput';
import { newPlan } from '#core/plan/new-plan';
import { catalogRows, realCatalog } from '../../../support/catalog.ts';

const EFFICIENCY = { compute01: 0.5, bandwidth01: 0.65, memory01: 0.92 };
const PRECISIONS: Readonly<Record<string, ServingPrecision>> = {
  fp8: 'fp8',
  fp16: 'bf16',
  bf16: 'bf16',
  nvfp4: 'fp4',
};
const catalog = realCatalog();
const accelerators = new Map(catalog.accelerators.map((part) => [part.id, part]));
/** Hidden sizes of the published models; the points file does not carry them. */
const HIDDEN: Readonly<Record<string, number>> = { 32: 4096, 80: 8192, 126: 16_384, 94: 4096 };

function predict(row: Record<string, string>): number {
  const accelerator = accelerators.get(row.accelerator_id ?? '');
  if (accelerator === undefined) throw new Error(`no accelerator ${row.accelerator_id}`);
  const model = {
    ...newPlan('x').model,
    kind: row.params_total === row.params_active ? ('dense' as const) : ('moe' as const),
    parameterCount: Number(row.params_total),
    activeParameterCount: Number(row.params_active),
    layerCount: Number(row.n_layers),
    hiddenSize: HIDDEN[row.n_layers ?? ''] ?? 4096,
    keyValueHeadCount: Number(row.n_kv_heads),
    headDimension: Number(row.head_dim),
  };
  const batch = row.batch_or_concurrency === 'max' ? 100_000 : Number(row.batch_or_concurrency);
  return servingThroughput(
    model,
    accelerator,
    {
      precision: PRECISIONS[row.precision ?? ''] ?? 'bf16',
      acceleratorsPerReplica: Number(row.accelerator_count),
      inputTokensPerRequest: Math.max(1, Number(row.input_len)),
      outputTokensPerRequest: Number(row.output_len),
      maxConcurrency: batch,
    },
    EFFICIENCY,
  ).tokensPerSecond;
}

const points = catalogRows('compute/inference_points.csv');
const single = points.filter(
  (row) =>
    row.accelerator_count === '1' &&
    row.metric?.startsWith('output') &&
    /^(h100|h200|a100|l40s)/.test(row.accelerator_id ?? ''),
);

describe('servingThroughput against published measurements', () => {
  it('has enough published single-accelerator points to be judged on', () => {
    expect(single.length).toBeGreaterThanOrEqual(7);
  });

  it.each(single.map((row) => [row.id, row] as const))(
    'is within 0.6 to 1.5 times the measured tokens per second of %s',
    (_, row) => {
      const ratio = predict(row) / Number(row.tokens_per_s_total);
      expect(ratio).toBeGreaterThan(0.6);
      expect(ratio).toBeLessThan(1.5);
    },
  );
});

describe('servingThroughput', () => {
  const h100 = accelerators.get('h100-sxm');
  if (h100 === undefined) throw new Error('no H100 in the catalog');
  const request = {
    precision: 'bf16' as const,
    acceleratorsPerReplica: 1,
    inputTokensPerRequest: 1000,
    outputTokensPerRequest: 300,
    maxConcurrency: 64,
  };

  it('says so when a 70B model in BF16 is to run on one 80 GB card', () => {
    const model = { ...newPlan('x').model, parameterCount: 70e9, activeParameterCount: 70e9 };
    const result = servingThroughput(model, h100, request, EFFICIENCY);
    expect(result).toMatchObject({ tokensPerSecond: 0, batchSize: 0, bound: 'does-not-fit' });
    expect(
      servingThroughput(model, h100, { ...request, acceleratorsPerReplica: 4 }, EFFICIENCY).batchSize,
    ).toBe(64);
  });

  it('is bound by memory bandwidth for one request and gives the textbook rate', () => {
    const result = servingThroughput(
      newPlan('x').model,
      h100,
      { ...request, maxConcurrency: 1, inputTokensPerRequest: 1, outputTokensPerRequest: 1000 },
      EFFICIENCY,
    );
    expect(result.bound).toBe('memory-bandwidth');
    // 3,350 GB/s · 0.65 over 14 GB of weights: 155 tokens per second, less a little cache.
    expect(result.tokensPerSecond).toBeGreaterThan(145);
    expect(result.tokensPerSecond).toBeLessThan(156);
  });

  it('keeps no more cache than a sliding window', () => {
    const model = { ...newPlan('x').model, slidingWindow: 100 };
    const wide = servingThroughput(
      newPlan('x').model,
      h100,
      { ...request, maxConcurrency: 100_000 },
      EFFICIENCY,
    );
    const narrow = servingThroughput(model, h100, { ...request, maxConcurrency: 100_000 }, EFFICIENCY);
    expect(narrow.batchSize).toBeGreaterThan(10 * wide.batchSize);
  });

  it('reads the active parameters of a mixture of experts for one request, more experts for a batch', () => {
    const moe = {
      ...newPlan('x').model,
      kind: 'moe' as const,
      parameterCount: 100e9,
      activeParameterCount: 10e9,
    };
    const shape = {
      ...request,
      acceleratorsPerReplica: 8,
      inputTokensPerRequest: 1,
      outputTokensPerRequest: 1000,
    };
    // 8 · 3,350 GB/s · 0.65 over 10e9 · 2 B + 501 tokens · 131,072 B: 868.1, less 0.02 ms of prefill.
    const one = servingThroughput(moe, h100, { ...shape, maxConcurrency: 1 }, EFFICIENCY);
    expect(one.tokensPerSecond).toBeCloseTo(868.1, 0);
    // Two requests read 1 − 0.9² = 19 % of 200 GB; twice the tokens over 38e9 B + 2 · 501 · 131,072 B.
    const two = servingThroughput(moe, h100, { ...shape, maxConcurrency: 2 }, EFFICIENCY);
    expect(two.tokensPerSecond).toBeCloseTo(913.7, 0);
  });

  it('attends over no more than the window while it reads a prompt', () => {
    const result = servingThroughput(
      { ...newPlan('x').model, slidingWindow: 4096 },
      h100,
      { ...request, maxConcurrency: 1, inputTokensPerRequest: 32_768, outputTokensPerRequest: 1 },
      EFFICIENCY,
    );
    // Prefill (2 · 7e9 · 32,768 + 2 · 32 · 4,096 · 32,768 · 4,096) / (989.4e12 · 0.5) = 0.99845 s,
    // step (14e9 + 4,096 · 131,072) B / (3,350e9 · 0.65) = 0.00668 s.
    expect(1 / result.tokensPerSecond).toBeCloseTo(1.00513, 4);
  });
});
