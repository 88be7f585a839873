import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import {
  AS_THE_PLAN,
  FLOP_BOUNDS,
  sizingBudget,
} from '../../../../../../src/renderer/features/cost/sizing/sizing-state';
import { realCatalog } from '../../../../../support/catalog';
import { samplePlan } from '../../../../../support/sample-plan';

const catalog = realCatalog();
const plan = samplePlan();
const evaluate = (of = plan) => evaluatePlan({ plan: of, catalog, countries: [], sampleCount: 500 });
const evaluation = evaluate();

describe('the budget of a size', () => {
  it('is the plan’s own compute and the tokens that it serves', () => {
    const budget = sizingBudget(AS_THE_PLAN, plan, evaluation);
    expect(budget.flop).toBe(evaluation.trainingFacts.flop.p50);
    expect(budget.served).toBe(budget.servedByPlan);
    expect(budget.served).toBeGreaterThan(0);
  });

  it('in money buys the plan’s compute for what the plan pays for it, and more for more', () => {
    const asPaid = sizingBudget({ ...AS_THE_PLAN, mode: 'usd' }, plan, evaluation);
    expect(asPaid.flop / evaluation.trainingFacts.flop.p50).toBeCloseTo(1, 9);
    const twice = sizingBudget({ ...AS_THE_PLAN, mode: 'usd', usd: 2 * (asPaid.usd ?? 0) }, plan, evaluation);
    expect(twice.flop / asPaid.flop).toBeCloseTo(2, 9);
    expect(twice.flopRange?.low).toBeLessThan(twice.flop);
    expect(twice.flopRange?.high).toBeGreaterThan(twice.flop);
  });

  it('has no price per FLOP where the hardware is owned', () => {
    const owned = { ...plan, training: { ...plan.training, tenure: 'owned' as const } };
    const budget = sizingBudget({ ...AS_THE_PLAN, mode: 'usd' }, owned, evaluate(owned));
    expect(budget.price).toBeNull();
    expect(budget.flopRange).toBeNull();
    expect(budget.flop).toBeGreaterThan(0);
  });

  it('stays within what may be asked for', () => {
    const tiny = sizingBudget({ ...AS_THE_PLAN, mode: 'usd', usd: 1 }, plan, evaluation);
    expect(tiny.flop).toBeGreaterThanOrEqual(FLOP_BOUNDS.min);
    expect(
      sizingBudget({ ...AS_THE_PLAN, mode: 'flop', flop: 1e20, served: 0 }, plan, evaluation),
    ).toMatchObject({ flop: 1e20, served: 0 });
  });
});
