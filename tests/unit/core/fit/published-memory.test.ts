import { describe, expect, it } from 'vitest';
import { kvCacheBytes, kvCacheBytesPerToken } from '#core/compute/kv-cache';
import { indexCatalog } from '#core/evaluation/catalog-index';
import { createFigureBook } from '#core/evaluation/figure-book';
import { type LayerActivations, layerActivationBytes, layersKept } from '#core/fit/activation-memory';
import { checkpointFacts, failureRange } from '#core/fit/checkpoints';
import { createMemoryModel } from '#core/fit/device-memory';
import { bubbleOverWork } from '#core/fit/pipeline-bubble';
import { newPlan } from '#core/plan/new-plan';
import { realCatalog } from '../../../support/catalog.ts';
import { ALONE, fitJob } from '../../../support/fit-job.ts';

const GIB = 1024 ** 3;
const { model } = newPlan('x');

/** Weights, gradients and optimizer of one device, AdamW in mixed precision [GB]. */
function perDevice(parameterCount: number, zero: 0 | 1 | 2 | 3, replicas: number): number {
  // As many layers as the shape can have: the paper leaves out those whose weights are gathered at a time.
  const many = { ...model, parameterCount, activeParameterCount: parameterCount, layerCount: 10_000 };
  const memory = createMemoryModel(fitJob({ model: many }));
  const { weights, gradients, optimizer } = memory.of({ ...ALONE, data: replicas, zero }, 1);
  return (weights + gradients + optimizer) / 1e9;
}

describe('ZeRO, arXiv:1910.02054', () => {
  it('figure 1: 7.5 billion parameters on 64 devices take 120, 31.4, 16.6 and 1.9 GB', () => {
    const stages = ([0, 1, 2, 3] as const).map((zero) => Number(perDevice(7.5e9, zero, 64).toFixed(1)));
    expect(stages).toEqual([120, 31.4, 16.6, 1.9]);
  });

  it('table 1: 128 billion and 1 trillion parameters', () => {
    expect(perDevice(128e9, 1, 64)).toBeCloseTo(536, 0);
    expect(perDevice(128e9, 2, 64)).toBeCloseTo(284, 0);
    expect(perDevice(128e9, 3, 64)).toBeCloseTo(32, 0);
    expect(perDevice(1e12, 1, 1024)).toBeCloseTo(4011, -1);
    expect(perDevice(1e12, 2, 1024)).toBeCloseTo(2013, -1);
    expect(perDevice(1e12, 3, 64) / 250).toBeCloseTo(1, 2);
  });
});

/** The GPT models of arXiv:2205.05198, table 3; all with t = 8 and sequences of 2,048. */
const GPTS = [
  // Activations of figure 1 [GiB], as transcribed in github.com/calculon-ai/calculon calculon/llm/validation.py
  { name: '22B', a: 64, h: 6144, layers: 48, p: 1, v: 1, b: 4, none: 59.25, both: 9.5625 },
  { name: '175B', a: 96, h: 12_288, layers: 96, p: 8, v: 3, b: 1, none: 66.84375, both: 12.3515625 },
  { name: '530B', a: 128, h: 20_480, layers: 105, p: 35, v: 3, b: 1, none: 114.0234375, both: 23.076171875 },
  { name: '1T', a: 160, h: 25_600, layers: 128, p: 64, v: 1, b: 1, none: 131.25, both: 26.5625 },
];

function gptLayer(h: number, a: number, b: number, more: Partial<LayerActivations> = {}): LayerActivations {
  return {
    sequenceTokens: 2048,
    sequences: b,
    hiddenSize: h,
    attentionHeadCount: a,
    activeParameters: 12 * h ** 2,
    dispatchedCopies: 0,
    flashAttention: false,
    dropout: true,
    tensor: 8,
    sequenceParallel: false,
    ...more,
  };
}

describe('activations, arXiv:2205.05198', () => {
  it.each(GPTS)(
    'figure 1: $name without and with sequence parallelism and selective recomputation',
    (gpt) => {
      const kept = layersKept(gpt.layers / gpt.p, { pipeline: gpt.p, interleave: gpt.v }, 10_000);
      const plain = kept * layerActivationBytes(gptLayer(gpt.h, gpt.a, gpt.b), 'none');
      const parallel = gptLayer(gpt.h, gpt.a, gpt.b, { sequenceParallel: true });
      const both = kept * layerActivationBytes(parallel, 'selective');
      expect(plain / GIB).toBeCloseTo(gpt.none, 2);
      expect(both / GIB).toBeCloseTo(gpt.both, 2);
    },
  );

  it.each(GPTS)('figure 7: shares of $name that each way of saving leaves', (gpt) => {
    // As transcribed in the same file: sequence parallelism, selective, both, full.
    const published = {
      '22B': [66.84, 49.42, 16.18, 7.64],
      '175B': [62.04, 56.53, 18.49, 8.71],
      '530B': [58.31, 62.04, 20.27, 9.42],
      '1T': [58.31, 62.04, 20.27, 9.42],
    }[gpt.name] as readonly number[];
    const plain = gptLayer(gpt.h, gpt.a, 1);
    const parallel = gptLayer(gpt.h, gpt.a, 1, { sequenceParallel: true });
    const all = layerActivationBytes(plain, 'none');
    const shares = [
      layerActivationBytes(parallel, 'none'),
      layerActivationBytes(plain, 'selective'),
      layerActivationBytes(parallel, 'selective'),
      layerActivationBytes(plain, 'full'),
    ].map((bytes) => (100 * bytes) / all);
    // Read off a figure: half a percentage point.
    shares.forEach((share, position) => {
      expect(Math.abs(share - (published[position] ?? 0))).toBeLessThan(0.5);
    });
  });

  it('equation 1 and 2: s·b·h·(34 + 5·a·s/h), and over tensor parallelism all but 10', () => {
    const sbh = 2048 * 12_288;
    const alone = gptLayer(12_288, 96, 1, { tensor: 1 });
    expect(layerActivationBytes(alone, 'none')).toBeCloseTo(sbh * (34 + 80), -2);
    expect(layerActivationBytes(gptLayer(12_288, 96, 1), 'none')).toBeCloseTo(
      sbh * (10 + 24 / 8 + 80 / 8),
      -2,
    );
    expect(layerActivationBytes(alone, 'full')).toBe(2 * sbh);
  });

  it('section 5: selective recomputation saves 70 % for GPT-3 and 65 % for MT-NLG', () => {
    for (const [h, a, saved] of [
      [12_288, 96, 0.7],
      [20_480, 128, 0.65],
    ] as const) {
      const layer = gptLayer(h, a, 1, { tensor: 1 });
      const share = layerActivationBytes(layer, 'selective') / layerActivationBytes(layer, 'none');
      expect(1 - share).toBeCloseTo(saved, 2);
    }
  });
});

describe('keys and values of a token', () => {
  const shape = (layerCount: number, keyValueHeadCount: number, headDimension: number) => ({
    ...model,
    layerCount,
    keyValueHeadCount,
    headDimension,
  });

  it('arXiv:2505.09343 table 1: DeepSeek-V3 70.272 kB, Qwen-2.5 72B 327.680 kB, Llama 3.1 405B 516.096 kB', () => {
    // Latent 512 and rotary 64, entered as one head of 288.
    expect(kvCacheBytesPerToken(shape(61, 1, 288), 2)).toBe(70_272);
    expect(kvCacheBytesPerToken(shape(80, 8, 128), 2)).toBe(327_680);
    expect(kvCacheBytesPerToken(shape(126, 8, 128), 2)).toBe(516_096);
  });

  it('arXiv:2309.06180 section 3: 800 kB for OPT-13B, 1.6 GB for its 2,048 tokens', () => {
    const opt = shape(40, 40, 128);
    expect(kvCacheBytesPerToken(opt, 2) / 1024).toBe(800);
    expect(kvCacheBytes(opt, 2048, 2) / 1e9).toBeCloseTo(1.6, 0);
  });

  it('are kept for no more than the window', () => {
    const windowed = { ...shape(32, 8, 128), slidingWindow: 4096 };
    expect(kvCacheBytes(windowed, 32_768, 2)).toBe(4096 * 131_072);
    expect(kvCacheBytes(windowed, 1000, 2)).toBe(1000 * 131_072);
  });
});

describe('pipeline bubble, arXiv:2104.04473 section 2.2', () => {
  it('is (p−1)/m of the work, and v times less in v chunks', () => {
    expect(bubbleOverWork({ pipeline: 4, interleave: 1 }, 8)).toBeCloseTo(3 / 8, 12);
    expect(bubbleOverWork({ pipeline: 4, interleave: 2 }, 8)).toBeCloseTo(3 / 16, 12);
    // As a share of the whole step (p−1)/(m+p−1).
    const idle = bubbleOverWork({ pipeline: 8, interleave: 1 }, 32);
    expect(idle / (1 + idle)).toBeCloseTo(7 / 39, 12);
  });
});

describe('a checkpoint', () => {
  const plan = newPlan('x');
  const book = createFigureBook(plan, indexCatalog(realCatalog()));
  const large = { ...model, parameterCount: 405e9 };

  it('METHODS.md section 6: 405 billion parameters make 5.7 TB, 14 bytes each', () => {
    const kept = { data: { ...plan.data, checkpointsKept: 3 } };
    const facts = checkpointFacts(kept, { model: large, adapter: null }, book);
    expect(facts.bytes).toBe(5.67e12);
    // Three of 5,670 GB, at the price of a gigabyte.
    expect(facts.kept).toBe(3);
    const price = book.assumption('storage.usd_per_gb_month').likely;
    expect(facts.usdPerMonth.likely).toBeCloseTo(17_010 * price, 9);
  });

  it('of an adapter has the adapter alone: 1 % of the parameters, 1 % of the bytes', () => {
    const adapter = { share01: 0.01, frozenBytes: 2 };
    expect(checkpointFacts(plan, { model: large, adapter }, book).bytes).toBeCloseTo(56.7e9, 0);
  });

  it('is written by all accelerators at once: 5.67 TB at 0.12 GB/s each of 16,384 take 2.88 s', () => {
    expect(book.assumption('checkpoint.gb_per_second').likely).toBe(0.12);
    expect(failureRange(16_384, 5.67e12, book).saveSeconds.likely).toBeCloseTo(2.884, 3);
  });
});
