import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cashFlowOf, compareCash } from '#core/cash/plan-cash';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { Plan } from '#core/plan/plan';
import { realCatalog } from '../../../support/catalog.ts';
import { faultsIn } from '../../../support/faults-in.ts';
import { planArbitrary } from '../../../support/plan-arbitrary.ts';

const catalog = realCatalog();
const SAMPLES = 120;
/** Percentiles are compared that come about in two ways: closer the more runs there are. */
const MANY_SAMPLES = 1000;

const point = (max: number) =>
  fc
    .tuple(...[0, 1, 2].map(() => fc.double({ min: 0, max, noNaN: true })))
    .map((values) => values.toSorted((a, b) => (a ?? 0) - (b ?? 0)) as [number, number, number])
    .map(([low, likely, high]) => ({ low, likely, high }));
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const fundings = fc.record(
  {
    cashAtStartUsd: orNull(fc.double({ min: 0, max: 1e9, noNaN: true })),
    rounds: fc
      .array(fc.record({ month: fc.integer({ min: 0, max: 240 }), usd: point(1e9) }), { maxLength: 4 })
      .map((rounds) => rounds.map((round, at) => ({ ...round, id: `r${at}`, name: `Round ${at}` }))),
    usdPerUserMonth: orNull(point(100)),
    usdPerMillionTokens: orNull(point(50)),
    paymentDelayDays: orNull(fc.double({ min: 0, max: 730, noNaN: true })),
  },
  { requiredKeys: [] },
);
/** Any plan with any money; shorter horizons than the schema allows, so that a hundred of them take seconds. */
const plans = fc
  .tuple(planArbitrary(catalog), fundings, fc.integer({ min: 1, max: 40 }), fc.boolean())
  .map(([plan, funding, horizonMonths, claimsRdIncentive]) => ({
    ...plan,
    funding,
    claimsRdIncentive,
    schedule: { ...plan.schedule, horizonMonths },
  }));

const cashOf = (plan: Plan) => cashFlowOf({ plan, catalog, sampleCount: SAMPLES });

describe('the cash flow of any plan that the schema allows', () => {
  it('is finite, month by month', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(Plan.safeParse(plan).error).toBeUndefined();
        expect(faultsIn(cashOf(plan), 'cash')).toEqual([]);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });

  it('runs out more and more, never less', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const shares = cashOf(plan).months.map(({ outBy01 }) => outBy01);
        for (const [month, share] of shares.entries()) {
          expect(share).toBeGreaterThanOrEqual(shares[month - 1] ?? 0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it('lasts no shorter with more money at the start, and lacks as much less', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 1e8 }), (plan, moreUsd) => {
        const before = cashOf(plan);
        const start = plan.funding.cashAtStartUsd ?? 0;
        const after = cashOf({ ...plan, funding: { ...plan.funding, cashAtStartUsd: start + moreUsd } });
        expect(after.runway.survives01).toBeGreaterThanOrEqual(before.runway.survives01);
        const close = 1e-9 * (start + moreUsd + before.runway.missing.p90) + 0.02;
        expect(after.runway.missing.p90).toBeGreaterThanOrEqual(before.runway.missing.p90 - moreUsd - close);
        expect(after.runway.missing.p90).toBeLessThanOrEqual(before.runway.missing.p90 + close);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });

  it('spends what the estimate says, where nothing is bought, earned, refunded or taxed', () => {
    fc.assert(
      fc.property(planArbitrary(catalog), (any) => {
        const rented = (tenure: Plan['training']['tenure']) => (tenure === 'owned' ? 'on-demand' : tenure);
        const plan: Plan = {
          ...any,
          claimsRdIncentive: false,
          funding: undefined,
          schedule: { ...any.schedule, horizonMonths: Math.min(36, any.schedule.horizonMonths) },
          training: { ...any.training, acceleratorId: 'h100-sxm', tenure: rented(any.training.tenure) },
          serving: { ...any.serving, acceleratorId: 'h100-sxm', tenure: rented(any.serving.tenure) },
        };
        const { months } = evaluatePlan({ plan, catalog, countries: [], sampleCount: MANY_SAMPLES }).planned;
        const cash = cashFlowOf({ plan, catalog, sampleCount: MANY_SAMPLES });
        for (const [at, { usd, cumulativeUsd }] of months.entries()) {
          const near = (amount: number) => 1e-6 * Math.abs(amount) + 1e-6;
          const shown = cash.months[at];
          expect(Math.abs((shown?.net.p50 ?? 0) + usd.p50)).toBeLessThanOrEqual(
            near(cumulativeUsd.p90) + 0.03 * Math.abs(usd.p50),
          );
          expect(Math.abs((shown?.balance.p10 ?? 0) + cumulativeUsd.p90)).toBeLessThanOrEqual(
            0.06 * Math.abs(cumulativeUsd.p90) + 1e-6,
          );
        }
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });
});

describe('the comparison of countries', () => {
  it('gives the plan’s own country what the plan gets that is there alone', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom('DE', 'US', 'ID', 'KE'), (plan, country) => {
        const placement = { training: country, serving: country, team: country };
        const alone = cashFlowOf({ plan: { ...plan, placement }, catalog, sampleCount: SAMPLES });
        const compared = compareCash({ plan, catalog, sampleCount: SAMPLES })(country);
        expect(faultsIn(compared, country)).toEqual([]);
        expect(compared.payout).toBe(alone.incentive.state);
        expect(compared.runway).toEqual(alone.runway);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });
});
