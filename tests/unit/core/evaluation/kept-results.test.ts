import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import type { Plan } from '#core/plan/plan';
import { realCatalog } from '../../../support/catalog';
import { realLaw } from '../../../support/law';
import { planArbitrary } from '../../../support/plan-arbitrary';
import { samplePlan } from '../../../support/sample-plan';

const catalog = realCatalog();
const law = realLaw();
const plan: Plan = { ...samplePlan(), sampleCount: 500 };
const COUNTRIES = ['DE', 'US', 'CN', 'SA'];
const evaluate = (edited: Plan) => evaluatePlan({ plan: edited, catalog, law, countries: COUNTRIES });

/** With another seed in between nothing of earlier evaluations is left. */
function evaluateAfresh(edited: Plan) {
  evaluate({ ...plan, seed: edited.seed + 1 });
  return evaluate(edited);
}

it('after every edit gives the digits of an evaluation that kept nothing', () => {
  fc.assert(
    fc.property(planArbitrary(catalog), (other) => {
      for (const part of [
        'training',
        'serving',
        'markets',
        'team',
        'schedule',
        'placement',
        'facts',
        'model',
        'data',
      ] as const) {
        const edited = { ...plan, machines: other.machines ?? [], [part]: other[part] };
        const fresh = evaluateAfresh(edited);
        evaluate(plan);
        expect(evaluate(edited)).toEqual(fresh);
      }
    }),
    { numRuns: 5 },
  );
});

it('after an own rent or an own pay gives the digits of an evaluation that kept nothing', () => {
  const { training, placement } = plan;
  const ids = [
    `price/${training.acceleratorId}/${placement.training}`,
    `country/${placement.team}/ml_engineer_salary_usd_median`,
  ];
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.double({ min: 1, max: 10, noNaN: true }), (id, low) => {
      const value = { low, likely: 2 * low, high: 3 * low };
      const edited = { ...plan, overrides: { [id]: { value, note: 'offer', enteredOn: '2026-11-01' } } };
      const fresh = evaluateAfresh(edited);
      const before = evaluate(plan);
      expect(evaluate(edited)).toEqual(fresh);
      expect(fresh.planned.scopes).not.toEqual(before.planned.scopes);
    }),
    { numRuns: 10 },
  );
});

it('counts other duties, and so other costs, when an answer changes', () => {
  const withAnswer = (personalData: boolean) =>
    evaluate({ ...plan, facts: { ...plan.facts, common: { ...plan.facts.common, personalData } } });
  const costOf = (personalData: boolean) =>
    withAnswer(personalData).countries[0]?.items.find(({ id }) => id === 'compliance');
  const [yes, no] = [costOf(true), costOf(false)];
  expect(yes?.duties?.counted).toBeGreaterThan(no?.duties?.counted ?? Number.NaN);
  expect(yes?.usd?.p50).toBeGreaterThan(no?.usd?.p50 ?? Number.NaN);
  expect(costOf(true)).toEqual(yes);
});
