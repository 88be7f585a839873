import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { type CostItemId, type Evaluation, isComparableItem } from '#core/evaluation/evaluation';
import type { OwnMachine } from '#core/plan/own-machine';
import type { Plan } from '#core/plan/plan';
import { exactly } from '#core/uncertainty/three-point';
import { realCatalog } from '../../../support/catalog.ts';
import { exactPlan } from '../../../support/exact-plan.ts';
import { ownMachine } from '../../../support/own-machine.ts';

const catalog = realCatalog();
const ENTERED = { note: 'worked example', enteredOn: '2026-11-23' };

/** Trains 3.03e18 FLOP (5e8 tokens · 6.06e9 a token); everything exact, all in Germany, 0.20 USD a kWh. */
function planOn(machines: readonly OwnMachine[], changes: Partial<Plan['training']> = {}): Plan {
  const plan = exactPlan(catalog);
  return {
    ...plan,
    machines: [...machines],
    training: {
      ...plan.training,
      acceleratorId: 'own:desk',
      acceleratorCount: 1,
      ...changes,
      tokens: exactly(5e8),
    },
    overrides: {
      ...plan.overrides,
      'country/DE/industrial_electricity_usd_per_kwh': { value: exactly(0.2), ...ENTERED },
    },
  };
}

const evaluate = (plan: Plan) => evaluatePlan({ plan, catalog, countries: ['DE', 'VN'], sampleCount: 200 });
const item = (evaluation: Evaluation, id: CostItemId) =>
  evaluation.planned.scopes.find((scope) => scope.id === 'horizon')?.items.find((line) => line.id === id);
const codes = (evaluation: Evaluation) => evaluation.findings.map(({ code }) => code);
const hoursOf = (plan: Plan) => evaluate(plan).trainingFacts.acceleratorHours.p50;

describe('training on an own machine, worked by hand', () => {
  const evaluation = evaluate(planOn([ownMachine()]));

  it('takes 52.6 hours: 3.03e18 FLOP / (2e12 measured · 10 native) / 0.8 goodput', () => {
    expect(evaluation.trainingFacts.acceleratorHours.p50).toBeCloseTo(3.03e18 / 2e13 / 3600 / 0.8, 9);
    expect(evaluation.trainingFacts.wallDays.p50).toBeCloseTo(52.604_166 / 24, 5);
  });

  it('costs electricity for the watts at the socket, without a cooling plant', () => {
    // All hours: final run · (1 + 1 experiments + 0.1 post-training) · 0.5 kW · 0.2 USD
    expect(item(evaluation, 'training_electricity')?.usd?.p50).toBeCloseTo(52.604_166_7 * 2.1 * 0.5 * 0.2, 5);
    expect(evaluation.trainingFacts.energyMwh?.p50).toBeCloseTo((52.604_166_7 * 2.1 * 0.5) / 1000, 8);
  });

  it('costs its depreciation over the horizon: 2,400 USD · 10 of 48 months', () => {
    expect(item(evaluation, 'owned_training_hardware')?.usd?.p50).toBeCloseTo(500, 9);
    expect(item(evaluation, 'training_run')).toBeUndefined();
  });

  it('says where its figures come from', () => {
    const figure = evaluation.figures['machine/desk/training_rate'];
    expect(figure).toMatchObject({
      layer: 'machine',
      asOf: '2026-11-20',
      unit: 'tflop_per_s',
      value: exactly(2),
    });
    expect(figure?.source).toContain('WebGL');
    expect(evaluation.figures['machine/desk/native_factor']?.value).toEqual(exactly(10));
    expect(item(evaluation, 'training_electricity')?.figureIds).toContain('machine/desk/load_watts');
  });

  it('goes where the team goes: electricity at each country’s price, and no rent', () => {
    const vietnam = evaluation.countries.find(({ country }) => country === 'VN');
    expect(vietnam?.training).toMatchObject({ status: 'owned', acceleratorId: 'own:desk', pricedIn: 'VN' });
    const price = evaluation.figures['country/VN/industrial_electricity_usd_per_kwh']?.value.likely ?? 0;
    const line = vietnam?.items.find(({ id }) => id === 'training_electricity');
    expect(line?.usd?.p50).toBeCloseTo(52.604_166_7 * 2.1 * 0.5 * price, 5);
  });

  it('is paid for as owned whatever the plan says, and stands with the team', () => {
    const plan = planOn([ownMachine()], { tenure: 'spot' });
    const elsewhere = evaluate({ ...plan, placement: { training: 'VN', serving: 'DE', team: 'DE' } });
    expect(elsewhere.planned.training).toMatchObject({ status: 'owned', pricedIn: 'DE' });
    expect(item(elsewhere, 'training_electricity')?.usd?.p50).toBeCloseTo(52.604_166_7 * 2.1 * 0.5 * 0.2, 5);
    expect(codes(elsewhere)).toContain('machines.training-elsewhere');
  });
});

describe('from browser to native speed', () => {
  const factors: Plan['overrides'] = {
    'assumption/native_over_browser.webgl': { value: exactly(5), ...ENTERED },
    'assumption/native_over_browser.matrix_gain': { value: exactly(0.5), ...ENTERED },
    'assumption/native_over_browser.matrix_units': { value: exactly(3), ...ENTERED },
  };
  const ratio = (machine: OwnMachine, overrides: Plan['overrides'] = factors) => {
    const plan = planOn([machine]);
    const hours = hoursOf({ ...plan, overrides: { ...plan.overrides, ...overrides } });
    return 3.03e18 / 2e12 / 3600 / 0.8 / hours;
  };

  it('a factor of 1 leaves the browser’s speed', () => {
    expect(ratio(ownMachine({ nativeFactor: exactly(1) }))).toBeCloseTo(1, 9);
  });

  it('a known part gains half of what its matrix units add: RTX 4090, 165.2 over 82.6 TFLOP/s', () => {
    const machine = ownMachine({ nativeFactor: null, acceleratorId: 'rtx-4090' });
    expect(ratio(machine)).toBeCloseTo(5 * (1 + 0.5 * (165.2 / 82.6 - 1)), 9);
  });

  it('a part without matrix units gains nothing from them', () => {
    expect(ratio(ownMachine({ nativeFactor: null, acceleratorId: 'apple-m4-max' }))).toBeCloseTo(5, 9);
  });

  it('for an unknown part the ratio is assumed', () => {
    expect(ratio(ownMachine({ nativeFactor: null }))).toBeCloseTo(5 * (1 + 0.5 * 2), 9);
  });

  it('a processor has no matrix units that the browser could miss', () => {
    const overrides = { 'assumption/native_over_browser.wasm': { value: exactly(4), ...ENTERED } };
    expect(ratio(ownMachine({ nativeFactor: null, backend: 'wasm' }), overrides)).toBeCloseTo(4, 9);
  });

  it('never exceeds the peak of its part', () => {
    const machine = ownMachine({ nativeFactor: exactly(10_000), acceleratorId: 'rtx-4090' });
    expect(ratio(machine) * 2e12).toBeCloseTo(165.2e12, -3);
  });

  it('is an uncertain input of the tornado with its figure', () => {
    const plan = { ...planOn([ownMachine({ nativeFactor: null })]), overrides: {} };
    const scope = evaluate(plan).planned.scopes.find(({ id }) => id === 'training');
    const driver = scope?.drivers.find(({ input }) => input === 'native_over_browser.webgl');
    expect(driver?.figureId).toBe('assumption/native_over_browser.webgl');
    // Faster means fewer hours and less electricity.
    expect(driver?.effectUsd).toBeLessThan(0);
  });
});

describe('a fleet', () => {
  const fast = ownMachine({ id: 'fast', name: 'Fast', trainingFlopPerSecond: exactly(6e12), count: 2 });
  const slow = ownMachine({ id: 'slow', name: 'Slow', trainingFlopPerSecond: exactly(2e12), count: 3 });
  const fixed = (efficiency: number, balance: number): Plan['overrides'] => ({
    'assumption/own_machines.parallel_efficiency': { value: exactly(efficiency), ...ENTERED },
    'assumption/own_machines.balance': { value: exactly(balance), ...ENTERED },
  });
  const tflops = (machines: readonly OwnMachine[], overrides: Plan['overrides']) => {
    const plan = planOn(machines, { acceleratorId: 'own:fleet', acceleratorCount: 1 });
    const evaluation = evaluate({ ...plan, overrides: { ...plan.overrides, ...overrides } });
    return 3.03e18 / (evaluation.trainingFacts.wallDays.p50 * 86_400) / 0.8 / 1e12;
  };

  it('adds up when shares match speeds: 2 · 60 + 3 · 20 TFLOP/s', () => {
    expect(tflops([fast, slow], fixed(1, 1))).toBeCloseTo(180, 6);
  });

  it('waits for the slowest of the best group with equal shares: two fast ones alone, 120 TFLOP/s', () => {
    // All five at 20 each would be 100.
    expect(tflops([slow, fast], fixed(1, 0))).toBeCloseTo(120, 6);
  });

  it('keeps part of it when several train together', () => {
    expect(tflops([fast, slow], fixed(0.8, 0.5))).toBeCloseTo(0.8 * 150, 6);
  });

  it('is never slower than its fastest machine alone', () => {
    expect(
      tflops(
        [
          { ...fast, count: 1 },
          { ...slow, count: 1 },
        ],
        fixed(0.5, 1),
      ),
    ).toBeCloseTo(60, 6);
  });

  it('trains with all of its machines, whatever number the plan still holds', () => {
    const evaluation = evaluate(planOn([fast, slow], { acceleratorId: 'own:fleet', acceleratorCount: 1 }));
    // 5 machines · 2,400 USD · 10 of 48 months
    expect(item(evaluation, 'owned_training_hardware')?.usd?.p50).toBeCloseTo(2500, 9);
    expect(codes(evaluation)).toContain('machines.fleet-count');
  });
});

describe('what is not known', () => {
  it('names the watts and the price it lacks instead of counting zero', () => {
    const evaluation = evaluate(planOn([ownMachine({ loadWatts: null, priceUsd: null })]));
    const isComparable = (id: string) => {
      const line = item(evaluation, id as CostItemId);
      return line !== undefined && isComparableItem(line);
    };
    expect(item(evaluation, 'training_electricity')).toMatchObject({
      usd: null,
      missing: ['machine/desk/load_watts'],
    });
    expect(item(evaluation, 'owned_training_hardware')).toMatchObject({
      usd: null,
      missing: ['machine/desk/price_usd'],
    });
    // The price lacks everywhere alike; electricity would differ from country to country.
    expect(['owned_training_hardware', 'training_electricity'].map(isComparable)).toEqual([true, false]);
    expect(evaluation.trainingFacts.energyMwh).toBeNull();
    expect(evaluation.planned.scopes.every(({ complete }) => !complete)).toBe(true);
  });

  it('takes the rated power and the price of a known part: 350 W · 0.75 · 1.2, 1,499 USD · 1.6', () => {
    const machine = ownMachine({ loadWatts: null, priceUsd: null, acceleratorId: 'rtx-3090' });
    const evaluation = evaluate(planOn([machine]));
    const hours = evaluation.trainingFacts.acceleratorHours.p50 * 2.1;
    expect(item(evaluation, 'training_electricity')?.usd?.p50).toBeCloseTo(
      hours * 0.35 * 0.75 * 1.2 * 0.2,
      4,
    );
    expect(item(evaluation, 'owned_training_hardware')?.usd?.p50).toBeCloseTo((1499 * 1.6 * 10) / 48, 6);
  });

  it('serves nothing on a machine whose memory nobody knows, and says so', () => {
    const plan = planOn([ownMachine({ memoryBytes: null })]);
    const evaluation = evaluate({ ...plan, serving: { ...plan.serving, acceleratorId: 'own:desk' } });
    expect(item(evaluation, 'owned_serving_hardware')?.missing).toEqual(['machine/desk/memory']);
    expect(codes(evaluation)).toContain('machines.memory-unknown');
    expect(codes(evaluation)).not.toContain('serving.does-not-fit');
  });

  it('refuses a machine that the plan does not have, naming the field', () => {
    expect(() => evaluate(planOn([], { acceleratorId: 'own:gone' }))).toThrow(
      'field training.acceleratorId: the plan has no machine "own:gone"',
    );
    expect(() => evaluate(planOn([], { acceleratorId: 'own:fleet' }))).toThrow('training.acceleratorId');
  });
});

describe('serving on own machines', () => {
  const machine = ownMachine({ count: 400 });
  const base = planOn([machine], { acceleratorId: 'h100-sxm' });
  const plan: Plan = {
    ...base,
    serving: { ...base.serving, acceleratorId: 'own:desk' },
    overrides: {
      ...base.overrides,
      'assumption/native_over_browser.bandwidth': { value: exactly(1.5), ...ENTERED },
    },
  };
  const evaluation = evaluate(plan);

  it('is bound by the measured bandwidth, taken over to native software', () => {
    // step = (1e9 B + 8 · 1,100 · 8,000 B) / (100e9 · 1.5); prefill = (2e9 · 1000 + 2·10·1000·1e6) / (2e12 · 10)
    const step = (1e9 + 8 * 1100 * 8000) / 150e9;
    const prefill = (2e12 + 2e10) / 2e13;
    const expected = (8 * 200) / (200 * step + 8 * prefill);
    expect(evaluation.servingFacts.tokensPerSecondPerReplica.p50).toBeCloseTo(expected, 6);
    expect(evaluation.servingFacts).toMatchObject({ fits: true, batchSize: 8 });
  });

  it('needs whole machines; those that train the model serve it without being bought again', () => {
    const alone = item(evaluation, 'owned_serving_hardware')?.usd?.p50 ?? 0;
    const both = evaluate({
      ...plan,
      training: { ...plan.training, acceleratorId: 'own:desk', acceleratorCount: 3 },
    });
    // 3 machines · 2,400 USD · 6 of 48 months after the launch
    expect(alone - (item(both, 'owned_serving_hardware')?.usd?.p50 ?? 0)).toBeCloseTo(900, 6);
  });

  it('warns when the peak needs more machines than there are', () => {
    const short = evaluate({ ...plan, machines: [{ ...machine, count: 2 }] });
    expect(codes(evaluation)).not.toContain('machines.serving-short');
    expect(codes(short)).toContain('machines.serving-short');
  });

  it('leaves out machines of a fleet that cannot hold the model', () => {
    const small = ownMachine({ id: 'small', name: 'Small', memoryBytes: 0.5e9, count: 100 });
    const fleet = evaluate({
      ...plan,
      machines: [machine, small],
      serving: { ...plan.serving, acceleratorId: 'own:fleet' },
    });
    expect(fleet.servingFacts.tokensPerSecondPerReplica.p50).toBeCloseTo(
      evaluation.servingFacts.tokensPerSecondPerReplica.p50,
      9,
    );
  });
});

describe('the plan check on own machines', () => {
  it('points at a software renderer, an old measurement, and more machines than there are', () => {
    const machine = ownMachine({ software: true, measuredOn: '2025-10-31' });
    const found = codes(evaluate(planOn([machine], { acceleratorCount: 2 })));
    expect(found).toEqual(
      expect.arrayContaining(['machines.software', 'machines.old', 'machines.more-than-owned']),
    );
  });

  it('says when the training state does not fit: 16 GB of 1e9 parameters / 0.95', () => {
    const of = (memoryBytes: number) => evaluate(planOn([ownMachine({ memoryBytes })])).findings;
    expect(of(16e9).find(({ code }) => code === 'machines.does-not-fit')?.params).toEqual({
      needed: 17,
      available: 16,
    });
    expect(of(17e9).some(({ code }) => code === 'machines.does-not-fit')).toBe(false);
  });

  it('has nothing to say of them when all is well', () => {
    const found = codes(evaluate(planOn([ownMachine()])));
    expect(found.filter((code) => code.startsWith('machines.'))).toEqual([]);
  });
});
