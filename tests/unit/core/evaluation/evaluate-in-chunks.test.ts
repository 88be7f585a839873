import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
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
