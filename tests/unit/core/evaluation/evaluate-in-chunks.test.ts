import { describe, expect, it } from 'vitest';
import { correlationsOf } from '#core/evaluation/correlations';
import { evaluateInChunks } from '#core/evaluation/evaluate-in-chunks';
import { estimateWithSampler, evaluatePlan } from '#core/evaluation/evaluate-plan';
import type { Estimate } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';
import { createSampler } from '#core/uncertainty/sampler';
import { realCatalog } from '../../../support/catalog.ts';
import { samplePlan } from '../../../support/sample-plan.ts';

const catalog = realCatalog();
const plan = samplePlan();

describe('an evaluation of more runs than are computed at once', () => {
  const many = evaluatePlan({ plan, catalog, countries: ['FI'], sampleCount: 120_000 });
  const few = evaluatePlan({ plan, catalog, countries: ['FI'], sampleCount: 60_000 });

  it('comes to the same as one sample, within the error of one', () => {
    expect(many.sampleCount).toBe(120_000);
    many.planned.scopes.forEach((scope, place) => {
      const other = few.planned.scopes[place];
      expect(scope.likelyUsd).toBe(other?.likelyUsd);
      for (const key of ['p10', 'p50', 'p90'] as const)
        expect(scope.totalUsd[key] / (other?.totalUsd[key] ?? 0)).toBeCloseTo(1, 1);
      expect(scope.withinBudget01).toBeCloseTo(other?.withinBudget01 ?? 0, 2);
    });
    expect(many.countries[0]?.drivers).toEqual(few.countries[0]?.drivers);
  });

  it('gives the same digits again', () => {
    expect(evaluatePlan({ plan, catalog, countries: ['FI'], sampleCount: 120_000 })).toEqual(many);
  });

  it('writes each part over the one before, and comes to what parts with memory of their own come to', () => {
    const [seed, countries] = [5, ['FI', 'JP']];
    const correlations = correlationsOf(plan);
    const apart = evaluateInChunks(seed, 120_000, (partSeed, runCount) =>
      estimateWithSampler({ plan, catalog, countries }, createSampler(partSeed, runCount, { correlations })),
    );
    expect(evaluatePlan({ plan, catalog, countries, seed, sampleCount: 120_000 })).toMatchObject(apart);
  });

  it('is checked as a whole, not by its first part', () => {
    const [seed, countries] = [3, []];
    const horizonOf = ({ planned }: Estimate) => planned.scopes.find(({ id }) => id === 'horizon');
    const firstPart = (of: Plan) =>
      estimateWithSampler(
        { plan: of, catalog, countries },
        createSampler(seed, 10_000, { correlations: correlationsOf(of) }),
      );
    const whole = (of: Plan) => evaluatePlan({ plan: of, catalog, countries, seed, sampleCount: 120_000 });
    // Between the two medians: the smaller half of the runs of the one stays within, the larger of the other.
    const middles = [firstPart(plan), whole(plan)].map((each) => horizonOf(each)?.totalUsd.p50 ?? 0);
    const tight = { ...plan, budgetUsd: middles.reduce((sum, middle) => sum + middle, 0) / 2 };
    const checked = whole(tight);
    const isExceeded = (horizonOf(checked)?.withinBudget01 ?? 0) < 0.5;
    expect((horizonOf(firstPart(tight))?.withinBudget01 ?? 0) < 0.5).toBe(!isExceeded);
    expect(checked.findings.some(({ code }) => code === 'budget.likely-exceeded')).toBe(isExceeded);
  });
});

describe('prices that move together', () => {
  it('widen the range, leave every likely figure as it is, and can be drawn apart', () => {
    const apart = evaluatePlan({
      plan: { ...plan, uncertainty: { correlations: [] } },
      catalog,
      countries: [],
    });
    const together = evaluatePlan({ plan, catalog, countries: [] });
    const whole = (evaluation: typeof apart) => evaluation.planned.scopes[3];
    expect(whole(together)?.likelyUsd).toBe(whole(apart)?.likelyUsd);
    const width = (evaluation: typeof apart) =>
      (whole(evaluation)?.totalUsd.p90 ?? 0) - (whole(evaluation)?.totalUsd.p10 ?? 0);
    expect(width(together)).toBeGreaterThan(width(apart));
  });
});
