import { describe, expect, it } from 'vitest';
import { acceleratorHours, trainingFlopPerToken } from '#core/compute/training-flop';
import { newPlan } from '#core/plan/new-plan';
import { Plan } from '#core/plan/plan';
import { diffusionForwardFlop } from '#core/workload/diffusion-flop';
import { embeddingBytes, embeddingWeightBytes } from '#core/workload/recommender-work';
import { diffusionOf, recommenderOf } from '#core/workload/resolve';
import { trainingStateBytes } from '#core/workload/training-state';
import { flopPerUnit, trainingWork } from '#core/workload/training-work';
import { patchCount, visionForwardFlop } from '#core/workload/vision-flop';
import { PRESET_IDS, presetPlan } from '../../../support/preset-plan.ts';

const planOf = (id: string) => presetPlan(id, newPlan('x'));

/** Share of the BF16 peak that a run of published hours reached. */
function reached(plan: Plan, hours: number, peakTflops: number): number {
  const work = trainingWork(plan);
  return acceleratorHours(flopPerUnit(work) * work.amount.value.likely, peakTflops, 1) / hours;
}

const A100 = 312;
const H800 = 989;

describe('every preset', () => {
  it.each(PRESET_IDS)('%s makes a plan that the schema takes', (id) => {
    const plan = planOf(id);
    const work = trainingWork(plan);
    expect(flopPerUnit(work)).toBeGreaterThan(0);
    expect(trainingStateBytes(plan)).toBeGreaterThan(0);
  });
});

describe('language models', () => {
  // NVIDIA NeMo 24.12 performance summary: model TFLOP a second over tokens a second, of one GPU, FP8.
  it.each([
    ['full', 6.74e9, 673, 16_891],
    ['full', 68.98e9, 749, 1816],
    ['lora', 6.74e9, 663, 24_824],
    ['lora', 68.98e9, 722, 2621],
  ] as const)('%s fine-tuning of %d parameters counts as NeMo does', (method, parameters, tflops, tokens) => {
    const plan = newPlan('x');
    const work = trainingWork({
      ...plan,
      training: { ...plan.training, approach: 'fine-tune' },
      fineTuning: { ...plan.fineTuning, method, baseParameterCount: parameters, adapterShare: 0 },
    });
    const published = (tflops * 1e12) / tokens;
    expect(work.stepFlop / published).toBeGreaterThan(0.97);
    expect(work.stepFlop / published).toBeLessThan(1.04);
  });

  it('QLoRA is the arithmetic of LoRA over a base of a quarter of the memory (arXiv:2305.14314: 65B within 48 GB)', () => {
    const plan = planOf('guanaco-65b');
    const lora = { ...plan, fineTuning: { ...plan.fineTuning, method: 'lora' as const } };
    expect(trainingWork(plan)).toEqual(trainingWork(lora));
    expect(trainingStateBytes(plan)).toBeLessThan(48e9);
    expect(trainingStateBytes(lora)).toBeGreaterThan(120e9);
    const full = { ...plan, fineTuning: { ...plan.fineTuning, method: 'full' as const } };
    expect(trainingStateBytes(full)).toBeGreaterThan(780e9);
  });

  // Llemma, blog.eleuther.ai/llemma: 200B tokens in 23,000 A100-hours, 50B in 47,000 for the 34B.
  it('continued pre-training of Llemma 7B reaches what A100 runs reach', () => {
    const share = reached(planOf('llemma-7b'), 23_000, A100);
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.5);
  });

  // Minitron, arXiv:2407.14679: 15B, 8B and 4B with 94B tokens of distillation each for the two cost 1.8x less in all.
  it('distillation makes the Minitron family 1.8 times cheaper than training each', () => {
    const distilled = (parameters: number) => {
      const plan = planOf('minitron-8b');
      const model = { ...plan.model, parameterCount: parameters, activeParameterCount: parameters };
      return trainingWork({ ...plan, model }).stepFlop * 94e9;
    };
    const scratch = (parameters: number) => {
      const plan = planOf('minitron-8b');
      const model = { ...plan.model, parameterCount: parameters, activeParameterCount: parameters };
      return trainingFlopPerToken(model) * 8e12;
    };
    const each = scratch(15e9) + scratch(8e9) + scratch(4e9);
    const family = scratch(15e9) + distilled(8e9) + distilled(4e9);
    expect(each / family / 1.8).toBeGreaterThan(0.95);
    expect(each / family / 1.8).toBeLessThan(1.05);
  });

  it('a teacher costs 2·N more for every token', () => {
    const plan = planOf('minitron-8b');
    const alone = { ...plan, workload: undefined };
    expect(trainingWork(plan).stepFlop - trainingWork(alone).stepFlop).toBe(2 * 15.6e9);
  });

  // DeepSeek-R1-Zero: 512 H800 for 198 hours (Nature 2025, as reported). Its tokens are an estimate of ours.
  it('reinforcement learning of R1-Zero: ten FLOP per parameter and token, a few percent of the peak over all', () => {
    const plan = planOf('deepseek-r1-zero');
    expect(flopPerUnit(trainingWork(plan)) / (10 * 37e9)).toBeCloseTo(1, 9);
    const share = reached(plan, 512 * 198, H800);
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThan(0.08);
  });
});

describe('vision transformers', () => {
  // torchvision documentation: vit_l_16 61.55 and vit_b_16 17.56 "GFLOPS", a multiply-add counted once.
  it.each([
    ['ViT-L/16', { parameterCount: 304_326_632, layerCount: 24, hiddenSize: 1024 }, 61.55e9],
    ['ViT-B/16', { parameterCount: 86_567_656, layerCount: 12, hiddenSize: 768 }, 17.56e9],
  ])('%s takes the published arithmetic within 3 %%', (_, shape, macs) => {
    const ratio = visionForwardFlop(shape, patchCount(224, 16)) / (2 * macs);
    expect(ratio).toBeGreaterThan(0.97);
    expect(ratio).toBeLessThan(1.03);
  });

  // Dosovitskiy et al. 2021, arXiv:2010.11929, table 2 (recalled): 0.68k and 2.5k TPUv3-core-days on JFT-300M.
  it.each([
    ['vit-l-16', 680],
    ['vit-h-14', 2500],
  ])('%s reaches between a sixth and two fifths of the peak of its chips', (id, coreDays) => {
    const share = reached(planOf(id), (coreDays / 2) * 24, 123);
    expect(share).toBeGreaterThan(0.17);
    expect(share).toBeLessThan(0.4);
  });
});

describe('diffusion models', () => {
  // Peebles & Xie 2023, arXiv:2212.09748: DiT-XL/2 118.6 "Gflops" at 256 pixels and 524.6 at 512, multiply-adds.
  it.each([
    [32, 118.6e9],
    [64, 524.6e9],
  ])('DiT-XL/2 takes the published arithmetic at a latent size of %d', (latentSize, macs) => {
    const plan = planOf('dit-xl-2');
    const flop = diffusionForwardFlop(plan.model, { ...diffusionOf(plan), latentSize });
    expect(flop / (2 * macs)).toBeGreaterThan(0.97);
    expect(flop / (2 * macs)).toBeLessThan(1.03);
  });

  // databricks.com/blog/stable-diffusion-2: 7.45 days on 128 A100. Model card of v1: 150,000 A100-hours.
  it('Stable Diffusion 2 base by MosaicML reaches a fifth of the peak, version 1 a few percent', () => {
    const tuned = reached(planOf('stable-diffusion-2-base'), 7.45 * 24 * 128, A100);
    expect(tuned).toBeGreaterThan(0.15);
    expect(tuned).toBeLessThan(0.3);
    const first = reached(planOf('stable-diffusion-1'), 150_000, A100);
    expect(first).toBeGreaterThan(0.02);
    expect(first).toBeLessThan(0.08);
  });

  it('a clip of more frames costs more than as many images: attention sees them all', () => {
    const plan = planOf('dit-xl-2');
    const one = diffusionForwardFlop(plan.model, diffusionOf(plan));
    const clip = diffusionForwardFlop(plan.model, { ...diffusionOf(plan), frameCount: 16 });
    expect(clip).toBeGreaterThan(16 * one);
  });
});

describe('recommenders', () => {
  // github.com/mlcommons/training, recommendation_v2/torchrec_dlrm: 91.10 GB of tables (printed as GiB).
  it('the tables of DLRM take the published memory', () => {
    expect(embeddingWeightBytes(recommenderOf(planOf('dlrm-v1'))) / 1e9).toBeCloseTo(91.1, 1);
  });

  it('tables are counted in memory with their optimizer, not in arithmetic', () => {
    const plan = planOf('dlrm-dcnv2');
    expect(trainingStateBytes(plan)).toBe(16 * 16e6 + embeddingBytes(recommenderOf(plan)));
    expect(trainingWork(plan).stepFlop).toBe(6 * 16e6);
    // 214 rows of 128 numbers: read, and read and written with Adagrad.
    expect(trainingWork(plan).lookupBytes).toBe(214 * 128 * (4 + 2 * 8));
  });
});

describe('a plan that leaves its workload open', () => {
  it.each(['vision-transformer', 'diffusion', 'recommender'] as const)(
    'is counted as %s all the same',
    (kind) => {
      const plan = Plan.parse({ ...newPlan('x'), workload: { kind } });
      const { amount, ...work } = trainingWork(plan);
      expect(amount).toMatchObject({ path: 'workload.samples', unit: 'samples' });
      expect(flopPerUnit({ ...work, amount })).toBeGreaterThan(0);
    },
  );

  it('is a language model where it says nothing', () => {
    const plan = newPlan('x');
    expect(trainingWork({ ...plan, workload: {} })).toEqual(trainingWork(plan));
  });
});
