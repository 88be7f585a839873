import { describe, expect, it } from 'vitest';
import { machineWorth } from '#core/machine/worth';
import type { Plan } from '#core/plan/plan';
import { exactly } from '#core/uncertainty/three-point';
import { realCatalog } from '../../../support/catalog.ts';
import { exactPlan } from '../../../support/exact-plan.ts';
import { ownMachine } from '../../../support/own-machine.ts';

const catalog = realCatalog();
const exact = exactPlan(catalog);
const ENTERED = { note: 'worked example', enteredOn: '2026-11-23' };
/** Everything exact: an H100-hour costs 2 USD, a kWh 0.20 USD, step efficiency 0.4, goodput 0.8. */
const plan: Plan = {
  ...exact,
  training: { ...exact.training, tokens: exactly(5e8) },
  overrides: {
    ...exact.overrides,
    'country/DE/industrial_electricity_usd_per_kwh': { value: exactly(0.2), ...ENTERED },
  },
};
const worthOf = (changes: Parameters<typeof ownMachine>[0] = {}) =>
  machineWorth(ownMachine(changes), catalog, ['DE'], plan);

describe('what a machine of 20 native TFLOP/s, 125 GB/s and 24 GB is worth', () => {
  const worth = worthOf({ loadWatts: 250 });

  it('takes 19.8 hours for an hour of an H100: 989.4 · 0.4 / 20', () => {
    expect(worth.hoursPerH100Hour.p50).toBeCloseTo(19.788, 6);
    expect(worth.nativeFlopPerSecond.p50).toBeCloseTo(2e13, 0);
  });

  it('trains 284 M parameters in a week: √(20e12 · 0.8 · 604,800 / 120)', () => {
    expect(worth.trainableInAWeek.parameters.p50).toBeCloseTo(Math.sqrt(8.064e16), -2);
    expect(worth.trainableInAWeek.limit).toBe('time');
  });

  it('is held back by memory when that is small: 4e9 · 0.95 / 16', () => {
    const { trainableInAWeek } = worthOf({ memoryBytes: 4e9 });
    expect(trainableInAWeek).toMatchObject({ limit: 'memory', isMemoryKnown: true });
    expect(trainableInAWeek.parameters.p50).toBeCloseTo(2.375e8, 0);
  });

  it('serves 12.5 B parameters at 10 tokens a second: 100e9 · 1.25 / 10 bytes a token', () => {
    expect(worth.servable).toMatchObject({ limit: 'bandwidth' });
    expect(worth.servable.parameters.p50).toBeCloseTo(12.5e9, 0);
  });

  it('pays for itself after 46,993 hours: 2,400 / (2 / 19.788 − 0.25 kW · 0.2)', () => {
    const [germany] = worth.breakEven;
    expect(germany).toMatchObject({ country: 'DE', rentUsdPerHour: 2, rentStatus: 'yours' });
    expect(germany?.electricityUsdPerHour).toBeCloseTo(0.05, 12);
    expect(germany?.hours.p50).toBeCloseTo(2400 / (2 / 19.788 - 0.05), 4);
  });

  it('never pays for itself when electricity costs more than the rent it saves', () => {
    expect(worthOf({ loadWatts: 600 }).breakEven[0]?.hours).toEqual({ p10: null, p50: null, p90: null });
  });

  it('runs the plan in the days that the plan on it says: 3.03e18 FLOP / 20e12 / 0.8', () => {
    expect(worth.planDays?.p50).toBeCloseTo(3.03e18 / 2e13 / 0.8 / 86_400, 6);
  });
});

it('answers for the plan as the roofline of serving says, and not where the memory does not hold the model', () => {
  const tokens = worthOf().planTokensPerSecond?.p50 ?? 0;
  // One token reads all weights: at most the bandwidth over them, times the requests that go together.
  const weightBytes = plan.model.parameterCount * 2;
  expect(tokens).toBeGreaterThan(0);
  expect(tokens).toBeLessThanOrEqual((125e9 / weightBytes) * plan.serving.maxConcurrency * 2);
  expect(worthOf({ memoryBytes: 1e9 }).planTokensPerSecond).toBeNull();
  expect(machineWorth(ownMachine(), catalog, []).planTokensPerSecond).toBeNull();
});

it('pays the electricity of the team’s country wherever it is rented instead', () => {
  const [, japan] = machineWorth(ownMachine({ loadWatts: 250 }), catalog, ['DE', 'JP'], plan).breakEven;
  expect(japan?.country).toBe('JP');
  expect(japan?.electricityUsdPerHour).toBeCloseTo(0.05, 12);
});

describe('what is not known', () => {
  it('gives no break-even without a price, and says when electricity is not counted', () => {
    expect(worthOf({ priceUsd: null })).toMatchObject({ priceUsd: null, breakEven: [] });
    expect(worthOf({ loadWatts: null }).breakEven[0]?.electricityUsdPerHour).toBeNull();
  });

  it('looks at speed alone where memory is not known', () => {
    const { trainableInAWeek, servable } = worthOf({ memoryBytes: null });
    expect([trainableInAWeek.isMemoryKnown, servable.isMemoryKnown]).toEqual([false, false]);
  });

  it('gives ranges where the step to native software is assumed', () => {
    const { hoursPerH100Hour, planDays } = machineWorth(ownMachine({ nativeFactor: null }), catalog, []);
    expect(hoursPerH100Hour.p90).toBeGreaterThan(3 * (hoursPerH100Hour.p10 ?? 0));
    expect(planDays).toBeNull();
  });
});
