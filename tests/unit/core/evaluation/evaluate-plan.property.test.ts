import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import type { Evaluation } from '#core/evaluation/evaluation';
import { Plan } from '#core/plan/plan';
import { exactly, scalePoints } from '#core/uncertainty/three-point';
import { realCatalog } from '../../../support/catalog.ts';
import { faultsIn } from '../../../support/faults-in.ts';
import { planArbitrary } from '../../../support/plan-arbitrary.ts';

const catalog = realCatalog();
const plans = planArbitrary(catalog);
const SAMPLES = 200;
const evaluate = (plan: Plan, countries: readonly string[] = ['US', 'CN', 'VN', 'KE']) =>
  evaluatePlan({ plan, catalog, countries, sampleCount: SAMPLES });

/** Percentiles out of order. */
function disorderIn(part: object, path: string): readonly string[] {
  if (!('p10' in part)) return [];
  const { p10, p25, p50, p75, p90 } = part as Record<string, number>;
  const order = [p10, p25, p50, p75, p90] as number[];
  // A product and its factor may differ in the last digit.
  const isOrdered = order.every(
    (at, next) => next === 0 || at >= (order[next - 1] as number) - 1e-9 * Math.abs(at),
  );
  return isOrdered ? [] : [`${path}: ${order.join(' ')}`];
}

/** Every total, down to the likely run; they hold no noise, so that they are compared digit by digit. */
const likely = (evaluation: Evaluation) => evaluation.planned.scopes.map((scope) => scope.likelyUsd);

describe('evaluatePlan on any plan that the schema allows', () => {
  it('is given plans that the schema allows', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(Plan.safeParse(plan).error).toBeUndefined();
      }),
    );
  });

  it('gives finite figures with percentiles in order', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(faultsIn(evaluate(plan), 'evaluation', disorderIn)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('stays finite whatever figures the user puts in the place of the catalog’s assumptions', () => {
    const ids = catalog.assumptions.map(({ id }) => `assumption/${id}`);
    const value = fc.constantFrom(exactly(0), exactly(-1), exactly(1e15), { low: -5, likely: 0, high: 7 });
    const overrides = fc.dictionary(
      fc.constantFrom(...ids),
      value.map((figure) => ({ value: figure, note: '', enteredOn: '2026-11-23' })),
      { maxKeys: 5 },
    );
    fc.assert(
      fc.property(plans, overrides, (plan, figures) => {
        expect(faultsIn(evaluate({ ...plan, overrides: figures }), 'evaluation', disorderIn)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('gives the same digits for the same seed, whatever was evaluated in between', () => {
    fc.assert(
      fc.property(plans, plans, (plan, other) => {
        const before = structuredClone(evaluate(plan));
        evaluate(other);
        expect(evaluate(plan)).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it('says that it is incomplete whenever a line has no amount', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const evaluation = evaluate(plan);
        for (const part of [...evaluation.countries, ...evaluation.planned.scopes])
          if (part.items.some(({ usd }) => usd === null)) expect(part.complete).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('adds months up to the total of the horizon', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { scopes, months } = evaluate(plan).planned;
        const total = scopes.find(({ id }) => id === 'horizon')?.totalUsd.p50 ?? Number.NaN;
        const last = months.at(-1)?.cumulativeUsd.p50 ?? Number.NaN;
        expect(Math.abs(last - total)).toBeLessThanOrEqual(1e-3 * Math.abs(total) + 1e-6);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a plan with more of something', () => {
  const factor = fc.double({ min: 1, max: 100, noNaN: true });
  /** Neither incentive, which pays a part back, nor a run whose length moves out of the horizon. */
  const settled = plans.map((plan) => ({
    ...plan,
    claimsRdIncentive: false,
    schedule: { ...plan.schedule, monthsToLaunch: 6, horizonMonths: 60 },
    data: { ...plan.data, retentionMonths: 24 },
  }));
  const neverLess = (plan: Plan, more: Plan) => {
    const before = likely(evaluate(plan, []));
    const after = likely(evaluate(more, []));
    after.forEach((usd, scope) => {
      // What is paid before launch moves with the length of the run; the horizon holds all of it.
      if (scope === 0 || scope === 3)
        expect(usd).toBeGreaterThanOrEqual((before[scope] as number) * (1 - 1e-9));
    });
  };

  it('more tokens never costs less', () => {
    fc.assert(
      fc.property(settled, factor, (plan, k) => {
        const { training, fineTuning } = plan;
        neverLess(plan, {
          ...plan,
          training: { ...training, tokens: scalePoints(training.tokens, k) },
          fineTuning: { ...fineTuning, tokens: scalePoints(fineTuning.tokens, k) },
        });
      }),
      { numRuns: 40 },
    );
  });

  it('more users never costs less', () => {
    fc.assert(
      fc.property(settled, factor, (plan, k) => {
        const markets = plan.markets.map((market) => ({
          ...market,
          monthlyActiveUsers: scalePoints(market.monthlyActiveUsers, k),
        }));
        neverLess(plan, { ...plan, markets });
      }),
      { numRuns: 40 },
    );
  });

  it('a higher price never costs less', () => {
    const prices = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(settled, prices, factor, (plan, usd, k) => {
        const at = (price: number): Plan => {
          const own = { value: exactly(price), note: '', enteredOn: '2026-11-23' };
          const { training, serving, placement } = plan;
          const suffix = (tenure: string) => (tenure === 'spot' ? '/spot' : '');
          return {
            ...plan,
            overrides: {
              [`price/${training.acceleratorId}/${placement.training}${suffix(training.tenure)}`]: own,
              [`price/${serving.acceleratorId}/${placement.serving}${suffix(serving.tenure)}`]: own,
            },
          };
        };
        neverLess(at(usd), at(usd * k));
      }),
      { numRuns: 40 },
    );
  });
});
