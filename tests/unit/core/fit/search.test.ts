import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexCatalog } from '#core/evaluation/catalog-index';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { type FitReport, fitReport } from '#core/fit/fit-report';
import { acceleratorsOf, type Layout } from '#core/fit/layout';
import { createLayoutSearch } from '#core/fit/search';
import { newPlan } from '#core/plan/new-plan';
import { Plan } from '#core/plan/plan';
import type { TrainingLayout } from '#core/plan/training-layout';
import { trainingWork } from '#core/workload/training-work';
import { realCatalog } from '../../../support/catalog.ts';
import { fitJob } from '../../../support/fit-job.ts';
import { ownMachine } from '../../../support/own-machine.ts';
import { planArbitrary } from '../../../support/plan-arbitrary.ts';
import { samplePlan } from '../../../support/sample-plan.ts';

const catalog = realCatalog();
const index = indexCatalog(catalog);
const sample = samplePlan();

function report(layout: TrainingLayout, training: Partial<Plan['training']> = {}): FitReport {
  const plan = { ...sample, training: { ...sample.training, ...training, layout } };
  return fitReport(plan, index, { wallDays: { p10: 40, p25: 50, p50: 60, p75: 70, p90: 80 } });
}

function faultOf(layout: TrainingLayout, training: Partial<Plan['training']> = {}) {
  const { training: found } = report(layout, training);
  return found.ok ? null : found.error;
}

/** Every number anywhere in a value. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe('the smallest cluster', () => {
  const job = fitJob();
  const search = createLayoutSearch(job);

  it('holds the sample plan, and one size smaller does not', () => {
    const count = search.smallest() ?? 0;
    expect(search.best(count)?.memory.total).toBeLessThanOrEqual(job.device.memoryBytes);
    for (let fewer = 1; fewer < count; fewer += 1)
      expect(search.leanest(fewer)?.memory.total ?? Number.POSITIVE_INFINITY).toBeGreaterThan(
        job.device.memoryBytes,
      );
  });

  it('is found where trying every number in turn finds it', () => {
    const sizes = fc.constantFrom(1e9, 8e9, 20e9, 70e9);
    const optimizers = fc.constantFrom('adamw', 'adamw-bf16', 'lion') as fc.Arbitrary<'adamw'>;
    const property = fc.property(
      sizes,
      optimizers,
      fc.constantFrom(4, 8),
      (parameterCount, optimizer, nodeSize) => {
        const model = { ...sample.model, parameterCount, activeParameterCount: parameterCount };
        const each = createLayoutSearch(fitJob({ model, layout: { optimizer, nodeSize } }));
        const fits = (count: number) =>
          (each.leanest(count)?.memory.total ?? Number.POSITIVE_INFINITY) <= 80e9;
        let expected = 1;
        while (!fits(expected)) expected += expected < nodeSize ? 1 : nodeSize;
        expect(each.smallest()).toBe(expected);
      },
    );
    fc.assert(property, { numRuns: 15 });
  });

  it('never shrinks with a larger model or a hungrier optimizer', () => {
    const smallest = (parameterCount: number, optimizer: 'adamw' | 'adamw-fp32-gradients') => {
      const model = { ...sample.model, parameterCount, activeParameterCount: parameterCount };
      return (
        createLayoutSearch(fitJob({ model, layout: { optimizer } })).smallest() ?? Number.POSITIVE_INFINITY
      );
    };
    let last = 0;
    for (const parameterCount of [1e9, 4e9, 8e9, 16e9, 64e9, 256e9]) {
      const count = smallest(parameterCount, 'adamw');
      expect(count).toBeGreaterThanOrEqual(last);
      expect(smallest(parameterCount, 'adamw-fp32-gradients')).toBeGreaterThanOrEqual(count);
      last = count;
    }
  });
});

describe('the best layout', () => {
  it('takes all accelerators, stays in a node with tensor parallelism, and is as fast as any neighbour that fits', () => {
    for (const count of [8, 64, 512, 2048]) {
      const { training } = report({}, { acceleratorCount: count });
      if (!training.ok || training.value.planned === null) throw new Error(`nothing fits on ${count}`);
      const { layout } = training.value.planned;
      expect(acceleratorsOf(layout)).toBe(count);
      expect(layout.tensor).toBeLessThanOrEqual(8);
      expect(sample.model.layerCount % layout.pipeline).toBe(0);
      expect(training.value.neighbours.filter(({ verdict }) => verdict.kind === 'faster')).toEqual([]);
      expect(training.value.neighbours.length).toBeGreaterThan(3);
    }
  });

  it('says by how much other choices do not fit, and what leaving the node costs', () => {
    const { training } = report({}, { acceleratorCount: 512 });
    const neighbours = training.ok ? training.value.neighbours : [];
    const verdict = (knob: keyof Layout, value: number) =>
      neighbours.find((each) => each.knob === knob && each.layout[knob] === value)?.verdict;
    expect(verdict('zero', 0)).toMatchObject({ kind: 'too-large' });
    const small = report({ nodeSize: 2 }, { acceleratorCount: 512 }).training;
    const beyond = small.ok
      ? small.value.neighbours.find(({ verdict: { kind } }) => kind === 'beyond-node')
      : null;
    expect(beyond?.layout.tensor).toBe(4);
  });

  it('takes what the user fixes', () => {
    const { training } = report({ recompute: 'full', zeroStage: 1, tensorParallel: 4, pipelineParallel: 2 });
    expect(training.ok && training.value.planned?.layout).toMatchObject({
      recompute: 'full',
      zero: 1,
      tensor: 4,
      pipeline: 2,
      data: 64,
    });
  });
});

describe('days against accelerators', () => {
  it('go through the plan’s own days, and fall less than accelerators grow', () => {
    const { training } = report({});
    if (!training.ok) throw new Error('it fits');
    const { curve } = training.value;
    expect(curve.find(({ accelerators }) => accelerators === 512)?.days?.p50).toBeCloseTo(60, 9);
    const after = curve.filter(({ accelerators }) => accelerators >= 512);
    expect(after.length).toBeGreaterThan(2);
    for (const { accelerators, days } of after) {
      expect((days?.p50 ?? 0) * accelerators).toBeGreaterThanOrEqual(60 * 512 - 1e-6);
      expect(days?.p10).toBeLessThanOrEqual(days?.p50 ?? 0);
    }
    const lost = after.map(({ failures }) => failures.lost01);
    expect(lost).toEqual(lost.toSorted((a, b) => a - b));
  });

  it('where the plan has too few, the number with the best layout is as efficient as the plan reckons', () => {
    const { training } = report({}, { acceleratorCount: 1 });
    if (!training.ok) throw new Error('it fits');
    const { curve, planned } = training.value;
    expect(planned).toBeNull();
    expect(Math.max(...curve.map(({ efficiencyRatio }) => efficiencyRatio))).toBe(1);
    const best = curve.find(({ efficiencyRatio }) => efficiencyRatio === 1);
    expect((best?.days?.p50 ?? 0) * (best?.accelerators ?? 0)).toBeCloseTo(60, 0);
  });

  it('stop where the user’s limit is', () => {
    const { training } = report({ maxAccelerators: 600 });
    expect(training.ok && training.value.curve.at(-1)?.accelerators).toBe(512);
  });
});

describe('answers that contradict each other', () => {
  it.each<[TrainingLayout, object]>([
    [
      { maxAccelerators: 1 },
      { field: 'training.layout.maxAccelerators', reason: 'larger-than-cluster', bound: 1 },
    ],
    [
      { globalBatchTokens: 100 },
      { field: 'training.layout.globalBatchTokens', reason: 'batch-below-sequence', bound: 8192 },
    ],
    [
      { pipelineParallel: 33 },
      { field: 'training.layout.pipelineParallel', reason: 'more-stages-than-layers', bound: 32 },
    ],
    [
      { pipelineParallel: 5 },
      { field: 'training.layout.pipelineParallel', reason: 'stages-do-not-divide', bound: 32 },
    ],
    [
      { tensorParallel: 16 },
      { field: 'training.layout.tensorParallel', reason: 'tensor-beyond-node', bound: 8 },
    ],
    [
      { tensorParallel: 3 },
      { field: 'training.layout.tensorParallel', reason: 'tensor-does-not-divide', bound: 32 },
    ],
    [
      { pipelineParallel: 2, zeroStage: 3 },
      { field: 'training.layout.zeroStage', reason: 'zero-with-pipeline', bound: 2 },
    ],
  ])('%o names the field and its bound', (layout, fault) => {
    expect(faultOf(layout)).toMatchObject(fault);
  });

  it('names the machine without memory, and the context that no accelerator holds', () => {
    const machine = { ...ownMachine(), id: 'a', memoryBytes: null, acceleratorId: null };
    const own = { ...sample, machines: [machine], training: { ...sample.training, acceleratorId: 'own:a' } };
    const found = fitReport(own, index, null).training;
    expect(found.ok ? null : found.error).toMatchObject({
      field: 'training.acceleratorId',
      reason: 'memory-unknown',
    });
    const long = {
      ...sample,
      model: { ...sample.model, contextLength: 100_000_000, vocabularySize: 1_000_000 },
    };
    const tooLong = fitReport(
      { ...long, training: { ...sample.training, layout: { tensorParallel: 1, globalBatchTokens: 1e8 } } },
      index,
      null,
    ).training;
    expect(tooLong.ok ? null : tooLong.error.bound).toBeGreaterThan(0);
  });
});

describe('what a layout is searched for', () => {
  const fineTuned = (
    method: Plan['fineTuning']['method'],
    changes: Partial<Plan['fineTuning']> = {},
  ): Plan => ({
    ...sample,
    training: { ...sample.training, approach: 'fine-tune' },
    fineTuning: { ...sample.fineTuning, method, ...changes },
  });

  it.each<[string, Plan]>([
    ['workload.teacherParameterCount', { ...sample, workload: { teacherParameterCount: 70e9 } }],
    ['fineTuning.method', fineTuned('reinforcement')],
    ['workload.kind', { ...sample, workload: { kind: 'diffusion' } }],
  ])('gets no layout, and %s is named', (field, plan) => {
    const { training, serving } = fitReport(plan, index, null);
    expect(training.ok ? null : training.error).toEqual({
      field,
      reason: 'not-one-model',
      bound: null,
      value: null,
    });
    expect(serving).not.toBeNull();
  });

  it.each<[string, Plan]>([
    ['from scratch', sample],
    ['continued', fineTuned('continued', { baseParameterCount: null })],
    ['with an adapter', fineTuned('lora', { baseParameterCount: null })],
    ['another base in full', fineTuned('full', { baseParameterCount: 3e9 })],
  ])('counts the arithmetic of one as the estimate does: %s', (_, plan) => {
    const { training } = fitReport(plan, index, null);
    expect(training.ok && training.value.job.flopPerToken).toBe(trainingWork(plan).stepFlop);
  });
});

it('own machines: the one with least memory decides, each on its own network', () => {
  const machines = [
    { ...ownMachine(), id: 'a', name: 'Desk', count: 6, memoryBytes: 24e9 },
    { ...ownMachine(), id: 'b', name: 'Studio', count: 2, memoryBytes: 96e9 },
  ];
  const model = {
    ...newPlan('x').model,
    parameterCount: 1e9,
    activeParameterCount: 1e9,
    contextLength: 2048,
  };
  const plan = { ...sample, model, machines, training: { ...sample.training, acceleratorId: 'own:fleet' } };
  const { training } = fitReport(plan, index, null);
  if (!training.ok) throw new Error(JSON.stringify(training.error));
  expect(training.value.job.device.memoryBytes).toBe(24e9);
  expect(training.value.job.allowed.maxAccelerators).toBe(8);
  expect(training.value.smallest.layout.tensor).toBe(1);
});

describe('any plan', () => {
  const layouts = fc.option(
    fc.record(
      {
        optimizer: fc.constantFrom(
          'adamw',
          'adamw-fp32-gradients',
          'adamw-bf16',
          'adam-8bit',
          'lion',
          'adafactor',
        ),
        recompute: fc.constantFrom('none', 'selective', 'full'),
        zeroStage: fc.integer({ min: 0, max: 3 }),
        globalBatchTokens: fc.integer({ min: 1, max: 1_000_000_000 }),
        maxAccelerators: fc.integer({ min: 1, max: 1_000_000 }),
        nodeSize: fc.integer({ min: 1, max: 200 }),
        tensorParallel: fc.integer({ min: 1, max: 64 }),
        pipelineParallel: fc.integer({ min: 1, max: 64 }),
        flashAttention: fc.boolean(),
        expertCount: fc.integer({ min: 2, max: 512 }),
        expertsPerToken: fc.integer({ min: 1, max: 16 }),
      },
      { requiredKeys: [] },
    ),
    { nil: undefined },
  );

  it('gives finite numbers or a fault that names a field, and stays within the memory', () => {
    const plans = fc.tuple(planArbitrary(catalog), layouts).map(([plan, layout]) => ({
      ...plan,
      training: { ...plan.training, ...(layout === undefined ? {} : { layout: layout as TrainingLayout }) },
    }));
    const property = fc.property(plans, (plan) => {
      const found = fitReport(plan, index, { wallDays: { p10: 1, p25: 2, p50: 3, p75: 4, p90: 5 } });
      const numbers = numbersIn({ ...found, figures: null });
      expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
      if (!found.training.ok) {
        expect(found.training.error.field).toMatch(/^(training|model|fineTuning|workload)\./);
        return;
      }
      const { smallest, planned, job } = found.training.value;
      for (const placed of [smallest, planned])
        if (placed !== null) expect(placed.memory.total).toBeLessThanOrEqual(job.device.memoryBytes);
      expect(smallest.accelerators).toBeLessThanOrEqual(job.allowed.maxAccelerators);
    });
    fc.assert(property, { numRuns: 150 });
  });
});

it('a plan with answers on its layout is a plan, and one without reads as before', () => {
  expect(Plan.parse(sample).training.layout).toBeUndefined();
  const answered = { ...sample, training: { ...sample.training, layout: { zeroStage: 1, note: 'kept' } } };
  expect(Plan.parse(answered).training.layout).toEqual({ zeroStage: 1, note: 'kept' });
  const wrong = { ...sample, training: { ...sample.training, layout: { zeroStage: 4 } } };
  expect(Plan.safeParse(wrong).error?.issues[0]?.path).toEqual(['training', 'layout', 'zeroStage']);
  // Answers on the layout move no cost.
  const totals = (plan: Plan) =>
    evaluatePlan({ plan, catalog, countries: [], sampleCount: 200 }).planned.scopes;
  expect(totals(Plan.parse(answered))).toEqual(totals(sample));
});
