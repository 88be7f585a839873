import { describe, expect, it } from 'vitest';
import { cashFlowOf } from '#core/cash/plan-cash';
import type { Plan } from '#core/plan/plan';
import { exactly } from '#core/uncertainty/three-point';
import { realCatalog } from '../../../support/catalog.ts';
import { exactPlan } from '../../../support/exact-plan.ts';

const catalog = realCatalog();
const ENTERED = { note: 'worked example', enteredOn: '2026-11-23' };
const figure = (value: number) => ({ value: exactly(value), ...ENTERED });

/**
 * The plan of the worked estimate (`worked-by-hand.test.ts`), from July 2027 to April 2028, launched in November, with
 * money: the year ends in the sixth of its ten months.
 */
function fundedPlan(changes: Partial<Plan> = {}): Plan {
  const plan = exactPlan(catalog);
  return {
    ...plan,
    schedule: { ...plan.schedule, start: '2027-07' },
    funding: {
      cashAtStartUsd: 150_000,
      rounds: [{ id: 'seed', name: 'Seed', month: 2, usd: exactly(400_000) }],
      usdPerUserMonth: exactly(0.1),
      usdPerMillionTokens: null,
      paymentDelayDays: 30.4375,
    },
    overrides: {
      ...plan.overrides,
      'country/DE/corporate_tax_pct': figure(30),
      'assumption/incentive.refund_months': figure(2),
    },
    ...changes,
  };
}

const cash = cashFlowOf({ plan: fundedPlan(), catalog, sampleCount: 100 });
const line = (month: number, id: keyof (typeof cash.months)[0]['lines']) =>
  cash.months[month]?.lines[id].p50 ?? Number.NaN;

// One month: 5 or 8 paid people · 100,000 USD · 1.2 / 12.
const STAFF = [5, 5, 8, 8, 8, 8, 5, 5, 5, 5].map((people) => people * 10_000);
// Experiments in the two months of preparation, the run and its losses in the third, post-training in the fourth.
const TRAINING = [21_267.098 / 2, 21_267.098 / 2, 17_013.678 + 4253.42, 2126.71, 0, 0, 0, 0, 0, 0];
// A third, two thirds, then all of 5 million users at 0.1 USD.
const REVENUE = [0, 0, 0, 0, 500_000 / 3, 1_000_000 / 3, 500_000, 500_000, 500_000, 500_000];

describe('a cash flow worked by hand', () => {
  it('pays people and training in the months in which they work', () => {
    for (const [month, usd] of STAFF.entries()) expect(line(month, 'staff')).toBeCloseTo(usd, 4);
    for (const [month, usd] of TRAINING.entries()) expect(line(month, 'training')).toBeCloseTo(usd, 1);
  });

  it('rents 5, 9, then 12 machines for 730.5 hours at 2 USD, beside the network', () => {
    const rent = [5, 9, 12, 12, 12, 12].map((replicas) => replicas * 730.5 * 2);
    for (const [at, usd] of rent.entries()) {
      expect(line(4 + at, 'serving')).toBeGreaterThanOrEqual(usd);
      expect(line(4 + at, 'serving')).toBeLessThan(usd + 700);
    }
  });

  it('collects what customers owe a month later, and never more than they owe', () => {
    for (const [month, usd] of REVENUE.entries())
      expect(line(month + 1, 'revenue') || 0).toBeCloseTo(month < 9 ? usd : 0, 4);
  });

  it('takes the round in when it comes', () => {
    expect(cash.months.map((_, month) => line(month, 'funding'))).toEqual([
      0, 0, 400_000, 0, 0, 0, 0, 0, 0, 0,
    ]);
  });

  it('taxes the profit of a year after the loss of the year before, on revenue earned and not only collected', () => {
    const cost = (month: number) =>
      (['training', 'data', 'serving', 'staff', 'law', 'hardware'] as const).reduce(
        (sum, id) => sum + line(month, id),
        0,
      );
    const profit = (from: number, to: number) => {
      let sum = 0;
      for (let month = from; month < to; month += 1) sum += (REVENUE[month] as number) - cost(month);
      return sum;
    };
    const [first, second] = [profit(0, 6), profit(6, 10)];
    // July to December: 500,000 earned, less than the 380,000 for staff and the rest.
    expect(first).toBeLessThan(0);
    expect(line(5, 'tax')).toBe(0);
    expect(line(9, 'tax')).toBeCloseTo(0.3 * (first + second), 2);
  });

  it('gets 20 % of half the research of the year two months after its end: Germany pays out', () => {
    // Training, and 26 person-months until launch.
    const research = 44_660.906 + 260_000;
    expect(cash.incentive.state).toBe('cash');
    expect(line(7, 'incentive')).toBeCloseTo(0.2 * 0.5 * research, 0);
    expect(cash.incentive.received.p50).toBeCloseTo(line(7, 'incentive'), 6);
  });

  it('keeps the balance: what was there, plus what came, less what went', () => {
    let balance = 150_000;
    for (const [month, { net, meanNet, means, balance: shown }] of cash.months.entries()) {
      expect(meanNet).toBeCloseTo(net.p50, 4);
      expect(means.staff).toBeCloseTo(line(month, 'staff'), 4);
      balance += net.p50;
      expect(shown.p50).toBeCloseTo(balance, 4);
      expect(net.p50).toBeCloseTo(
        line(month, 'funding') +
          line(month, 'revenue') +
          line(month, 'incentive') -
          (['training', 'hardware', 'data', 'serving', 'staff', 'law', 'tax'] as const).reduce(
            (sum, id) => sum + line(month, id),
            0,
          ),
        4,
      );
    }
  });

  it('says when the money is gone: 171,400 USD go in the first two months, 150,000 are there', () => {
    expect(cash.months[0]?.outBy01).toBe(0);
    expect(cash.months[1]?.outBy01).toBe(1);
    expect(cash.runway.outMonth).toEqual({ p10: 1, p50: 1, p90: 1 });
    const lacking = -Math.min(...cash.months.map(({ balance }) => balance.p50));
    expect(cash.runway.missing.p50).toBeCloseTo(lacking, 4);
    const enough = fundedPlan();
    const more = { ...enough.funding, cashAtStartUsd: 150_000 + lacking + 1 };
    expect(
      cashFlowOf({ plan: { ...enough, funding: more }, catalog, sampleCount: 100 }).runway.survives01,
    ).toBe(1);
    const less = { ...enough.funding, cashAtStartUsd: 150_000 + lacking - 1 };
    expect(
      cashFlowOf({ plan: { ...enough, funding: less }, catalog, sampleCount: 100 }).runway.survives01,
    ).toBe(0);
  });
});

describe('the way of an incentive', () => {
  /** The same company with its team in a country of another way; the rate stays 20 %. */
  const inCountry = (country: string) => {
    const plan = fundedPlan();
    const overrides = Object.fromEntries(
      Object.entries(plan.overrides).map(([id, own]) => [
        id.replace('country/DE/', `country/${country}/`),
        own,
      ]),
    );
    return cashFlowOf({
      plan: { ...plan, placement: { ...plan.placement, team: country }, overrides },
      catalog,
      sampleCount: 100,
    });
  };
  const full = 0.2 * 0.5 * (44_660.906 + 260_000);

  it('spares wage tax month by month in the Netherlands', () => {
    const { months, incentive } = inCountry('NL');
    expect(incentive.state).toBe('payroll');
    expect(months[3]?.lines.incentive.p50).toBeCloseTo(0.1 * (2126.71 + 80_000), 1);
    expect(incentive.received.p50).toBeCloseTo(full, 0);
  });

  it('pays nothing out in Indonesia, and lowers the tax once there is profit', () => {
    const { months, incentive } = inCountry('ID');
    const germany = cash.months[9]?.lines.tax.p50 ?? 0;
    expect(incentive.state).toBe('tax');
    expect(incentive.received.p50).toBe(0);
    expect(months[9]?.lines.tax.p50).toBeCloseTo(germany - full, 0);
  });

  it('is a range from nothing to all where nobody has found out', () => {
    const { incentive } = inCountry('KE');
    expect(incentive.state).toBe('unknown');
    expect(incentive.provenance).toBeNull();
    expect(incentive.received.p10).toBeCloseTo(0.1 * full, -3);
    expect(incentive.received.p90).toBeCloseTo(0.9 * full, -3);
  });
});

describe('bought hardware', () => {
  it('leaves the bank when it is bought and counts against profit as it wears off', () => {
    const plan = fundedPlan();
    const owned = cashFlowOf({
      plan: { ...plan, training: { ...plan.training, tenure: 'owned' } },
      catalog,
      sampleCount: 100,
    });
    const [first, ...others] = owned.months.map(({ lines }) => lines.hardware.p50);
    expect(first).toBeGreaterThan(64 * 20_000);
    expect(others.every((usd) => usd === 0)).toBe(true);
  });
});
