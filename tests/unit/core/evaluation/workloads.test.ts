import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { plannedRun } from '#core/evaluation/planned-efficiency';
import type { Plan } from '#core/plan/plan';
import { exactly as exactPoint } from '#core/uncertainty/three-point';
import { isLanguagePlan } from '#core/workload/resolve';
import { trainingWork } from '#core/workload/training-work';
import { explainItem } from '../../../../src/renderer/features/cost/explain/explain-item';
import { realCatalog } from '../../../support/catalog.ts';
import { PRESET_IDS, presetPlan } from '../../../support/preset-plan.ts';
import { samplePlan } from '../../../support/sample-plan.ts';

const catalog = realCatalog();
const accelerators = new Map(catalog.accelerators.map((part) => [part.id, part]));
const evaluate = (plan: Plan) => evaluatePlan({ plan, catalog, countries: ['US', 'DE'], sampleCount: 500 });
const planOf = (id: string) => presetPlan(id, samplePlan());

/** Every figure in use, fixed at its likely value. */
function likelyFigures({ figures }: ReturnType<typeof evaluate>): Plan['overrides'] {
  return Object.fromEntries(
    Object.values(figures).map(({ id, value }) => [
      id,
      { value: exactPoint(value.likely), note: '', enteredOn: '2026-11-23' },
    ]),
  );
}

/** The plan with what it trains on at its likely value. */
function exactly(plan: Plan): Plan {
  const point = <T extends { likely: number }>(value: T) => ({ ...value, ...exactPoint(value.likely) });
  const { workload, training, fineTuning } = plan;
  return {
    ...plan,
    training: { ...training, tokens: point(training.tokens) },
    fineTuning: { ...fineTuning, tokens: point(fineTuning.tokens) },
    ...(workload?.samples === undefined
      ? {}
      : { workload: { ...workload, samples: point(workload.samples) } }),
  };
}

describe('a plan without a workload', () => {
  it('is evaluated as one that says "language", digit by digit', () => {
    const plan = samplePlan();
    const before = structuredClone(evaluate(plan));
    expect(evaluate({ ...plan, workload: { kind: 'language' } })).toEqual(before);
  });
});

describe.each(PRESET_IDS)('the published model %s', (id) => {
  const plan = planOf(id);
  const evaluation = evaluate(plan);
  const horizon = evaluation.planned.scopes.find((scope) => scope.id === 'horizon');

  it('has arithmetic, hours and a price for training', () => {
    const { amount, stepFlop, rolloutFlop } = trainingWork(plan);
    const likely = (stepFlop + rolloutFlop) * amount.value.likely;
    const { p10, p90 } = evaluation.trainingFacts.flop;
    expect(p10).toBeLessThanOrEqual(likely * (1 + 1e-9));
    expect(p90).toBeGreaterThanOrEqual(likely * (1 - 1e-9));
    expect(evaluation.trainingFacts.acceleratorHours.p50).toBeGreaterThan(0);
    expect(horizon?.items.find((item) => item.id === 'training_run')?.usd?.p50).toBeGreaterThan(0);
  });

  it('explains the hours and the amount of its training run as the engine computes them', () => {
    // With every figure at its likely value, nothing is left to chance.
    const fixed = exactly({ ...plan, overrides: likelyFigures(evaluation) });
    const exact = evaluatePlan({ plan: fixed, catalog, countries: [], sampleCount: 100 });
    const items = exact.planned.scopes.find((scope) => scope.id === 'training')?.items ?? [];
    for (const { id: item, usd } of items) {
      if (item === 'data_acquisition') continue;
      const explained = explainItem({ plan: fixed, evaluation: exact, accelerators }, item, 'training');
      expect((explained?.usd ?? Number.NaN) / (usd?.p50 ?? Number.NaN), item).toBeCloseTo(1, 9);
    }
  });

  it('is served where it is a language model; else the total says that serving is lacking, and never counts zero', () => {
    const serving = horizon?.items.find((item) => item.id === 'serving_compute');
    const codes = evaluation.findings.map(({ code }) => code);
    if (isLanguagePlan(plan)) expect(codes).not.toContain('serving.not-estimated');
    else {
      expect(serving).toMatchObject({ usd: null, missing: ['workload.serving'] });
      expect(horizon?.complete).toBe(false);
      expect(codes).toContain('serving.not-estimated');
      expect(codes).not.toContain('serving.does-not-fit');
      expect(evaluation.servingFacts.isEstimated).toBe(false);
      expect(horizon?.items.some((item) => item.id === 'post_training')).toBe(false);
    }
  });
});

describe.each(['diffusion', 'recommender', 'vision-transformer'] as const)('a plan of a %s model', (kind) => {
  const plan: Plan = { ...samplePlan(), workload: { kind } };

  it('takes nothing from answers on language models, which its questions do not ask for', () => {
    const before = structuredClone(evaluate(plan));
    const { training, fineTuning } = plan;
    expect(evaluate({ ...plan, training: { ...training, tokens: exactPoint(1e9) } })).toEqual(before);
    const tuned: Plan = { ...plan, training: { ...training, approach: 'fine-tune' } };
    const other: Plan['fineTuning'] = {
      ...fineTuning,
      tokens: exactPoint(1e6),
      baseParameterCount: 1e12,
      method: fineTuning.method === 'full' ? 'lora' : 'full',
    };
    const part = accelerators.get(plan.training.acceleratorId);
    if (part === undefined) throw new Error('no accelerator');
    expect(plannedRun({ ...tuned, fineTuning: other }, part)).toEqual(plannedRun(tuned, part));
    expect(plannedRun(tuned, part).isLowRank).toBe(false);
  });

  it('is as efficient as a language model with the same arithmetic', () => {
    const part = accelerators.get(plan.training.acceleratorId);
    if (part === undefined) throw new Error('no accelerator');
    const twice = { low: 2e9, likely: 4e9, high: 8e9 };
    const run = plannedRun({ ...plan, workload: { kind, samples: twice } }, part);
    const { stepFlop } = trainingWork(plan);
    const arithmetic = 6 * plan.model.activeParameterCount * run.tokens;
    expect(arithmetic / (stepFlop * 4e9)).toBeCloseTo(1, 12);
  });
});

describe('reinforcement learning', () => {
  const plan = planOf('deepseek-r1-zero');

  it('spends most of its hours on generating, and more the slower that is', () => {
    const hours = (rolloutSpeed: number) =>
      evaluate({
        ...plan,
        workload: {
          ...plan.workload,
          reinforcement: { ...plan.workload?.reinforcement, rolloutSpeed: exactPoint(rolloutSpeed) },
        },
      }).trainingFacts.acceleratorHours.p50;
    expect(hours(0.1)).toBeGreaterThan(2 * hours(1));
    expect(hours(0.05)).toBeGreaterThan(hours(0.1));
  });

  it('holds the published hours of R1-Zero, 512 GPUs for 198 hours, within its widest run', () => {
    const onH800 = {
      ...plan,
      training: { ...plan.training, acceleratorId: 'h800-sxm', acceleratorCount: 512 },
    };
    const { acceleratorHours } = evaluate(onH800).trainingFacts;
    expect(acceleratorHours.p10).toBeLessThan(512 * 198);
    expect(acceleratorHours.p90 * 2).toBeGreaterThan(512 * 198);
  });
});

describe('a recommender', () => {
  const plan = planOf('dlrm-dcnv2');

  it('takes longer the more rows a sample looks up, with the same arithmetic', () => {
    const with100 = {
      ...plan,
      workload: {
        ...plan.workload,
        recommender: { ...plan.workload?.recommender, lookupsPerSample: 21_400 },
      },
    };
    const [few, many] = [evaluate(plan), evaluate(with100)];
    expect(many.trainingFacts.flop).toEqual(few.trainingFacts.flop);
    expect(many.trainingFacts.acceleratorHours.p50).toBeGreaterThan(
      5 * few.trainingFacts.acceleratorHours.p50,
    );
  });

  it('says that its tables do not fit on one accelerator', () => {
    const one = { ...plan, training: { ...plan.training, acceleratorId: 'h100-sxm', acceleratorCount: 1 } };
    const finding = evaluate(one).findings.find(({ code }) => code === 'training.does-not-fit');
    // 204M rows of 128 numbers of 8 bytes: 209 GB.
    expect(finding?.params.least).toBe(3);
  });

  it('keeps its tables in checkpoints', () => {
    const storage = (each: Plan) =>
      evaluate(each).planned.scopes[0]?.items.find((item) => item.id === 'storage')?.usd?.p50 ?? 0;
    const small = {
      ...plan,
      workload: { ...plan.workload, recommender: { ...plan.workload?.recommender, rowCount: 1000 } },
    };
    expect(storage(plan)).toBeGreaterThan(storage(small));
  });
});

describe('a data set of unknown size', () => {
  it('is named as missing, and a known one is stored', () => {
    const plan = planOf('vit-l-16');
    const storageOf = (each: Plan) =>
      evaluate(each).planned.scopes[0]?.items.find((item) => item.id === 'storage');
    expect(storageOf(plan)?.missing).toEqual(['workload.dataGb']);
    const known = storageOf({ ...plan, workload: { ...plan.workload, dataGb: 1e6 } });
    expect(known?.missing).toEqual([]);
    expect(known?.usd?.p50).toBeGreaterThan(storageOf(plan)?.usd?.p50 ?? Number.POSITIVE_INFINITY);
  });
});
