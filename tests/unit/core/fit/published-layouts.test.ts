import { describe, expect, it } from 'vitest';
import { createMemoryModel, totalRange } from '#core/fit/device-memory';
import { failureLoss } from '#core/fit/failures';
import type { FitJob } from '#core/fit/fit-job';
import { acceleratorsOf, type Layout, stageLayers } from '#core/fit/layout';
import { createLayoutSearch } from '#core/fit/search';
import { stepTime } from '#core/fit/step-time';
import type { ModelArchitecture } from '#core/plan/architecture';
import { ALONE, fitJob } from '../../../support/fit-job.ts';
import { samplePlan } from '../../../support/sample-plan.ts';

const LLAMA_405B: ModelArchitecture = {
  ...samplePlan().model,
  parameterCount: 405.9e9,
  activeParameterCount: 405.9e9,
  layerCount: 126,
  hiddenSize: 16_384,
  attentionHeadCount: 128,
  keyValueHeadCount: 8,
};
const BATCH_16M = 16 * 1024 ** 2;
const H100_PEAK = 989.4e12;

describe('Llama 3.1 405B, arXiv:2407.21783', () => {
  const job = fitJob({
    model: LLAMA_405B,
    acceleratorCount: 16_384,
    layout: { globalBatchTokens: BATCH_16M },
  });
  // Table 4: 16,384 GPUs, TP 8, CP 1, PP 16, DP 128, batches of 16 sequences a replica.
  const published: Layout = {
    ...ALONE,
    tensor: 8,
    pipeline: 16,
    data: 128,
    zero: 2,
    interleave: 1,
  };

  it('section 3.3.2: two stages have a layer less, so that embedding and head count as one each', () => {
    expect(stageLayers(126, 16)).toEqual({ first: 7, fullest: 8, last: 7 });
    expect(acceleratorsOf(published)).toBe(16_384);
  });

  it('table 4: the layout fits 80 GB without recomputation, which smaller sharing does not', () => {
    const memory = createMemoryModel(job);
    expect(memory.totalOf(published, 16)).toBeLessThan(80e9);
    expect(memory.totalOf({ ...published, tensor: 4, data: 256 }, 8)).toBeGreaterThan(80e9);
    expect(memory.totalOf({ ...published, pipeline: 1, data: 2048 }, 1)).toBeGreaterThan(80e9);
  });

  it('table 4: 41 % of the peak, reached within a tenth by the best layout found', () => {
    const best = createLayoutSearch(job).best(16_384);
    const utilisation = ((best?.step.efficiency01 ?? 0) * job.device.flopPerSecond) / H100_PEAK;
    expect(best?.layout.tensor).toBe(8);
    expect(best?.layout.recompute).toBe('none');
    expect(Math.abs(Math.log(utilisation / 0.41))).toBeLessThan(0.1);
  });

  it('model card: 30.84 million hours, 78 days on 16,384, within a tenth', () => {
    const best = createLayoutSearch(job).best(16_384);
    if (best === null) throw new Error('it fits');
    const perSecond = 16_384 * job.device.flopPerSecond * best.step.efficiency01;
    const { lost01 } = failureLoss(16_384, {
      hoursPerFailure: (16_384 * 54 * 24) / 419,
      restartHours: 0.2,
      saveHours: 1 / 1200,
    });
    const days = (job.flopPerToken * 15.6e12) / perSecond / (1 - lost01) / 86_400;
    const published = 30.84e6 / 16_384 / 24;
    expect(Math.abs(Math.log(days / published))).toBeLessThan(0.1);
  });

  it('section 3.3.4: 419 failures in 54 days leave more than 90 % of the time', () => {
    const hoursPerFailure = (16_384 * 54 * 24) / 419;
    const saveHours = (405.9e9 * 14) / 2e12 / 3600;
    const loss = failureLoss(16_384, { hoursPerFailure, restartHours: 0.2, saveHours });
    expect(loss.hoursBetweenFailures).toBeCloseTo((54 * 24) / 419, 6);
    expect(loss.lost01).toBeLessThan(0.1);
    expect(loss.lost01).toBeGreaterThan(0.05);
  });
});

/** GPT models of arXiv:2205.05198, tables 3 and 5: seconds a step on A100 with sequence parallelism, selective. */
const TABLE_5 = [
  { name: '22B', n: 22e9, a: 64, h: 6144, layers: 48, p: 1, batch: 4, micro: 4, seconds: 1.1 },
  { name: '175B', n: 175e9, a: 96, h: 12_288, layers: 96, p: 8, batch: 64, micro: 1, seconds: 13.75 },
  { name: '530B', n: 530e9, a: 128, h: 20_480, layers: 105, p: 35, batch: 280, micro: 1, seconds: 37.83 },
  { name: '1T', n: 1.008e12, a: 160, h: 25_600, layers: 128, p: 64, batch: 512, micro: 1, seconds: 71.49 },
];

describe('step time, arXiv:2205.05198 table 5', () => {
  it.each(TABLE_5)('$name within a quarter', ({ n, a, h, layers, p, batch, micro, seconds }) => {
    const model: ModelArchitecture = {
      ...samplePlan().model,
      parameterCount: n,
      activeParameterCount: n,
      layerCount: layers,
      hiddenSize: h,
      attentionHeadCount: a,
      keyValueHeadCount: a,
      headDimension: h / a,
      vocabularySize: 51_200,
      contextLength: 2048,
    };
    const job = fitJob({
      model,
      acceleratorId: 'a100-sxm-80',
      layout: { globalBatchTokens: batch * 2048, flashAttention: false, optimizer: 'adamw-fp32-gradients' },
    });
    const interleave = p === 8 || p === 35 ? 3 : 1;
    const layout = {
      ...ALONE,
      tensor: 8,
      pipeline: p,
      microBatch: micro,
      interleave,
      recompute: 'selective' as const,
    };
    const step = stepTime(job, layout, createMemoryModel(job));
    expect(Math.abs(Math.log((step?.total ?? 0) / seconds))).toBeLessThan(Math.log(1.25));
  });
});

describe('memory under adapters', () => {
  it('QLoRA, arXiv:2305.14314: 65 billion parameters are tuned on one accelerator of 48 GB, in BF16 they are not', () => {
    const shape = {
      ...samplePlan().model,
      parameterCount: 65e9,
      activeParameterCount: 65e9,
      contextLength: 512,
    };
    const llama = {
      ...shape,
      layerCount: 80,
      hiddenSize: 8192,
      attentionHeadCount: 64,
      vocabularySize: 32_000,
    };
    const base = fitJob({ model: llama, acceleratorId: 'rtx-a6000', layout: { globalBatchTokens: 8192 } });
    const smallest = (frozenBytes: number) =>
      createLayoutSearch({ ...base, adapter: { share01: 0.0025, frozenBytes } }).smallest();
    expect(smallest(0.5)).toBe(1);
    expect(smallest(2)).toBeGreaterThan(1);
  });

  it('LoRA keeps 2 bytes of the base and 16 of the adapter', () => {
    const job: FitJob = { ...fitJob(), adapter: { share01: 0.01, frozenBytes: 2 } };
    const { weights, gradients, optimizer } = createMemoryModel(job).of(ALONE, 1);
    expect((weights + gradients + optimizer) / job.model.parameterCount).toBeCloseTo(2.16, 9);
  });
});

it('the range of the total comes from fragmentation and runtime', () => {
  const job = fitJob();
  const memory = createMemoryModel(job).of(ALONE, 1);
  const { low, likely, high } = totalRange(memory, job);
  expect(likely).toBeCloseTo(memory.total, -1);
  const used = memory.total - memory.fragmentation - memory.runtime;
  expect(low).toBeCloseTo(1.05 * used + 1e9, -1);
  expect(high).toBeCloseTo(1.1 * used + 2e9, -1);
});
