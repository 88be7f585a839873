import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { hardwareIdOf } from '#core/plan/own-hardware';
import type { OwnMachine } from '#core/plan/own-machine';
import type { Plan } from '#core/plan/plan';
import { parsePlanText, serializePlan } from '#core/plan/plan-file';
import { analyseServing } from '#core/serving/serving-analysis';
import { exactly } from '#core/uncertainty/three-point';
import { realCatalog } from '../../../support/catalog.ts';
import { exactPlan } from '../../../support/exact-plan.ts';
import { faultsIn } from '../../../support/faults-in.ts';
import { ownMachine } from '../../../support/own-machine.ts';
import { planArbitrary } from '../../../support/plan-arbitrary.ts';
import { samplePlan } from '../../../support/sample-plan.ts';

const catalog = realCatalog();
const analyse = (plan: Plan, apiKey: string | null = null) => analyseServing({ plan, catalog, apiKey });
const evaluate = (plan: Plan) => evaluatePlan({ plan, catalog, countries: [] });
const withServing = (plan: Plan, serving: Partial<Plan['serving']>): Plan => ({
  ...plan,
  serving: { ...plan.serving, ...serving },
});

describe('the analysis of serving', () => {
  it('has the digits of the evaluation', () => {
    const plan = { ...samplePlan(), schedule: { ...samplePlan().schedule, horizonMonths: 60 } };
    const analysis = analyse(plan);
    const { servingFacts } = evaluate(plan);
    expect(analysis.fleet?.replicas).toEqual(servingFacts.replicasAtPeak);
    expect(analysis.choice?.point.batchSize).toBe(servingFacts.batchSize);
    const planned = analysis.options.options.find(({ isPlanned }) => isPlanned);
    expect(planned?.accelerators).toEqual(analysis.fleet?.accelerators);
    expect(planned?.usdPerMonth).toEqual(analysis.cost?.usdPerMonth);
    expect(analysis.holding?.ways[0]?.usdPerMonth).toEqual(analysis.cost?.usdPerMonth);
    expect(analysis.api?.ownUsdPerMonth).toEqual(analysis.cost?.usdPerMonth);
  });

  it('worked by hand: price over time, input and output by the time spent on each', () => {
    // Eight requests at once on one H100 in FP8, no uncertainty; see `exactPlan`.
    const plan = exactPlan(catalog);
    const { choice, fleet, cost } = analyse(plan);
    const weights = 1e9;
    const cache = 2 * 10 * 4 * 100;
    const step = (weights + 8 * 1100 * cache) / (3350e9 * 0.65);
    const prefill = (2 * 1e9 * 1000 + 2 * 10 * 1000 * 1000 * 1000) / (1979e12 * 0.5);
    const request = 200 * step + 8 * prefill;
    expect(choice?.point.tokensPerSecond).toBeCloseTo((8 * 200) / request, 6);
    expect(choice?.point.secondsPerOutputToken).toBeCloseTo((request - prefill) / 200, 12);
    // 500 M requests a month, twice as many at the busiest hour, on copies that are half full, and a spare one.
    const seconds = 730.5 * 3600;
    const copies = Math.ceil((500e6 * 200 * 2) / seconds / ((8 * 200) / request) / 0.5) + 1;
    expect(fleet?.accelerators.p50).toBe(copies);
    expect(cost?.usdPerMonth?.p50).toBeCloseTo(copies * 730.5 * 2, 6);
    const share = (8 * prefill) / request;
    expect(cost?.usdPerMtokInput?.p50).toBeCloseTo((copies * 1461 * share) / 500e3, 9);
    expect(cost?.usdPerMtokOutput?.p50).toBeCloseTo((copies * 1461 * (1 - share)) / 100e3, 9);
  });

  it('compares with the API nearest in size, or the one asked for, by the plan’s own mix', () => {
    const plan = withServing(samplePlan(), { cachedInputShare: 0.5 });
    const nearest = analyse(plan).api;
    expect(nearest?.chosen.price.modelId).toBe('ministral-8b-latest');
    expect(nearest?.chosen.billsCacheInFull).toBe(true);
    const key = nearest?.offers.find(({ price }) => price.modelId === 'deepseek-v4-flash')?.key ?? null;
    const asked = analyse(plan, key).api;
    // 500 tokens at 0.14, 500 cached ones at 0.028 and 300 at 0.28 USD a million.
    expect(asked?.chosen.usdPerRequest).toBeCloseTo((500 * 0.14 + 500 * 0.028 + 300 * 0.28) / 1e6, 12);
    // The dearer the API, the sooner copies of one's own pay.
    const dear = nearest?.offers.find(({ price }) => price.modelId === 'o1-pro')?.key ?? null;
    const dearer = analyse(plan, dear).api;
    expect(dearer?.ownCheaper01).toBe(1);
    expect(dearer?.breakEvenRequests.p50).toBeLessThan(
      asked?.breakEvenRequests.p50 ?? Number.POSITIVE_INFINITY,
    );
  });

  it('holds rent, reservation and purchase beside each other', () => {
    const plan = exactPlan(catalog);
    const { holding, fleet } = analyse(plan);
    const [rent, reserved, owned] = holding?.ways ?? [];
    const held = fleet?.accelerators.p50 ?? 0;
    expect(rent?.usdPerAcceleratorHour?.p50).toBeCloseTo(2, 9);
    expect(reserved?.usdPerAcceleratorHour?.p50).toBeCloseTo(2 * (1 - 0.4), 9);
    // 31,250 · 1.6 / 0.81, over four years; 700 W · 0.75 · 1.2 · PUE at the price of Germany.
    const capital = (31_250 * 1.6) / 0.81;
    expect(owned?.capitalUsd?.p50).toBeCloseTo(capital * held, 2);
    const electricity = (owned?.electricityUsdPerMonth?.p50 ?? 0) / held / 730.5;
    expect(electricity).toBeGreaterThan(0.05);
    expect(electricity).toBeLessThan(0.3);
    expect(owned?.usdPerAcceleratorHour?.p50).toBeCloseTo(capital / (48 * 730.5) + electricity, 6);
    expect(owned?.paidBackMonths?.onDemand?.p50).toBeCloseTo(capital / ((2 - electricity) * 730.5), 6);
    // Six of 48 months are used within the horizon.
    expect(owned?.bookValueUsd?.p50).toBeCloseTo(capital * held * (1 - 6 / 48), 2);
    expect(owned?.cumulativeUsd[0]?.p50).toBeCloseTo(capital * held, 2);
    expect(rent?.cumulativeUsd[4]?.p50).toBeCloseTo(12 * 730.5 * 2 * held, 2);
  });

  it('says how many accelerators a copy takes where it does not fit', () => {
    const plan = withServing(samplePlan(), { precision: 'bf16' });
    const large = { ...plan, model: { ...plan.model, parameterCount: 405e9, activeParameterCount: 405e9 } };
    const { choice, fit, fleet } = analyse(large);
    expect(choice).toBeNull();
    expect(fleet).toBeNull();
    // 810 GB: sixteen times 80 GB.
    expect(fit).toMatchObject({ memoryBatch: 0, leastCount: 16, weightBytes: 810e9 });
    const finding = evaluate(large).findings.find(({ code }) => code === 'serving.does-not-fit');
    expect(finding?.params).toMatchObject({ accelerators: 1, least: 16 });
    const options = analyse(large).options.options;
    for (const { perReplica, acceleratorId } of options)
      expect(perReplica, acceleratorId).toBeGreaterThanOrEqual(acceleratorId === 'mi325x' ? 4 : 2);
  });

  it('serves on own machines, at no rent', () => {
    const machine = ownMachine({ memoryBytes: 64e9, priceUsd: 4000, loadWatts: 300 });
    const plan = {
      ...withServing(samplePlan(), { acceleratorId: hardwareIdOf(machine) }),
      machines: [machine],
    };
    const { cost, holding, choice } = analyse(plan);
    expect(choice?.point.batchSize).toBeGreaterThan(0);
    expect(cost?.tenure).toBe('owned');
    expect(cost?.usdPerMonth?.p50).toBeGreaterThan(0);
    expect(holding?.ways.map(({ usdPerMonth }) => usdPerMonth === null)).toEqual([true, true, false]);
    // There is no rent of one’s own machine to be paid back by.
    expect(holding?.ways[2]?.paidBackMonths).toEqual({ onDemand: null, reserved: null });
    const unknown = { ...machine, memoryBytes: null, acceleratorId: null };
    expect(analyse({ ...plan, machines: [unknown] })).toMatchObject({
      choice: null,
      unknownMemory: [unknown.name],
    });
  });
});

describe('what holding hardware rests on', () => {
  const owned = (machine: OwnMachine) => {
    const plan = withServing(samplePlan(), { acceleratorId: hardwareIdOf(machine) });
    return analyse({ ...plan, machines: [machine] }).holding?.ways.find(({ tenure }) => tenure === 'owned');
  };

  it('is what was entered with a machine', () => {
    const ids = owned(ownMachine({ memoryBytes: 64e9 }))?.figureIds;
    expect(ids?.slice(0, 2)).toEqual(['machine/desk/price_usd', 'machine/desk/life_years']);
    expect(ids).toContain('machine/desk/load_watts');
    expect(ids?.filter((id) => id.startsWith('assumption/'))).toEqual([]);
  });

  it('is what is known of its part and the usual life where nothing was entered', () => {
    const nothing = { priceUsd: null, lifeYears: null, loadWatts: null, acceleratorId: 'rtx-3090' };
    const ids = owned(ownMachine({ memoryBytes: 64e9, ...nothing }))?.figureIds ?? [];
    expect(ids).toEqual(
      expect.arrayContaining([
        'accelerator/rtx-3090/list_price_usd',
        'assumption/owned.server_factor',
        'assumption/owned.life_years',
        'accelerator/rtx-3090/tdp_w',
        'assumption/energy.power_share',
      ]),
    );
    expect(ids.filter((id) => id.startsWith('machine/'))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('latency targets of a plan', () => {
  it('leave a plan without them as it was, in its file and in its figures', () => {
    const plan = samplePlan();
    expect(serializePlan(plan)).not.toContain('timeToFirstTokenMs');
    const nothing = withServing(plan, {
      timeToFirstTokenMs: null,
      timePerOutputTokenMs: null,
      cachedInputShare: null,
      cachePrecision: 'auto',
    });
    expect(evaluate(nothing).planned).toEqual(evaluate(plan).planned);
    const read = parsePlanText(serializePlan(nothing), 'a.landfall');
    expect(read.ok && read.value.serving.cachePrecision).toBe('auto');
  });

  it('change the batch of the evaluation, and with it what serving costs', () => {
    const plan = samplePlan();
    const strict = withServing(plan, { timePerOutputTokenMs: 6 });
    const { servingFacts } = evaluate(strict);
    expect(servingFacts.batchSize).toBe(analyse(strict).choice?.point.batchSize);
    expect(servingFacts.batchSize).toBeLessThan(evaluate(plan).servingFacts.batchSize);
    const total = (of: Plan) =>
      evaluate(of).planned.scopes.find(({ id }) => id === 'horizon')?.totalUsd.p50 ?? 0;
    expect(total(strict)).toBeGreaterThan(total(plan));
    // One that holds anyway changes nothing.
    const loose = withServing(plan, { timePerOutputTokenMs: 60_000, timeToFirstTokenMs: 3_600_000 });
    expect(evaluate(loose).planned).toEqual(evaluate(plan).planned);
  });

  it('below what the hardware can do are named by the plan check, with the bound', () => {
    const impossible = withServing(samplePlan(), { timePerOutputTokenMs: 0.5 });
    const finding = evaluate(impossible).findings.find(({ path }) => path === 'serving.timePerOutputTokenMs');
    expect(finding).toMatchObject({
      code: 'serving.impossible-timePerOutputTokenMs',
      severity: 'error',
      params: { accelerator: 'h100-sxm', asked: 0.5, least: 2.5 },
    });
    const unlikely = withServing(samplePlan(), { timeToFirstTokenMs: 15 });
    expect(
      evaluate(unlikely).findings.find(({ path }) => path === 'serving.timeToFirstTokenMs'),
    ).toMatchObject({
      code: 'serving.unlikely-timeToFirstTokenMs',
      severity: 'warning',
    });
  });

  it('are judged by shares within their bounds, whatever the user enters for them', () => {
    const plan = withServing(samplePlan(), { timePerOutputTokenMs: 1, timeToFirstTokenMs: 5 });
    for (const share of ['compute_efficiency', 'bandwidth_efficiency', 'memory_share'])
      for (const value of [0, -1, 3]) {
        const entered = { value: exactly(value), note: 'a slip', enteredOn: '2026-11-23' };
        const { findings } = evaluate({ ...plan, overrides: { [`assumption/serving.${share}`]: entered } });
        expect(faultsIn(findings, 'findings'), `${share} ${value}`).toEqual([]);
        if (share !== 'memory_share')
          expect(findings.map(({ path }) => path)).toContain('serving.timePerOutputTokenMs');
      }
  });

  it('hold for own machines too', () => {
    const machine = ownMachine({ memoryBytes: 64e9 });
    const plan = {
      ...withServing(samplePlan(), { acceleratorId: hardwareIdOf(machine), maxConcurrency: 64 }),
      machines: [machine],
    };
    const free = evaluate(plan).servingFacts.batchSize;
    const perToken = analyse(plan).curve.find(({ batchSize }) => batchSize > 3)?.secondsPerOutputToken ?? 0;
    const held = withServing(plan, { timePerOutputTokenMs: perToken * 1000 });
    expect(evaluate(held).servingFacts.batchSize).toBeLessThan(free);
    expect(evaluate(held).servingFacts.batchSize).toBe(analyse(held).choice?.point.batchSize);
  });

  it('are refused out of bounds, by name', () => {
    const text = serializePlan(withServing(samplePlan(), { timePerOutputTokenMs: -3 }));
    const read = parsePlanText(text, 'a.landfall');
    expect(read.ok ? '' : read.error.message).toContain('serving.timePerOutputTokenMs');
  });
});

describe('any plan', () => {
  const targets = fc.record({
    timeToFirstTokenMs: fc.option(fc.double({ min: 1, max: 1e5, noNaN: true }), { nil: null }),
    timePerOutputTokenMs: fc.option(fc.double({ min: 0.1, max: 1e4, noNaN: true }), { nil: null }),
    cachePrecision: fc.constantFrom('auto', 'bf16', 'fp8', 'fp4'),
    cachedInputShare: fc.option(fc.double({ min: 0, max: 0.99, noNaN: true }), { nil: null }),
  });

  it('gives finite figures or none', () => {
    fc.assert(
      fc.property(planArbitrary(catalog), targets, (plan, asked) => {
        const served = { ...withServing(plan, asked as Partial<Plan['serving']>), sampleCount: 100 };
        expect(faultsIn(analyse(served), 'analysis')).toEqual([]);
        expect(faultsIn(evaluate(served).servingFacts, 'servingFacts')).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
