import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { Plan } from '#core/plan/plan';
import { QUESTIONS } from '../../../../../../src/renderer/features/plan/questions/topic-list';
import { variantsOf } from '../../../../../../src/renderer/features/plan/questions/variants';
import { realCatalog } from '../../../../../support/catalog';
import { samplePlan } from '../../../../../support/sample-plan';

const catalog = realCatalog();
const plan = samplePlan();
const evaluation = evaluatePlan({ plan, catalog, sampleCount: 200 });
const context = { evaluation, catalog };

describe('variantsOf', () => {
  it.each(QUESTIONS)(
    '$id: every variant is a valid plan, and at most one is the plan as it is',
    (question) => {
      const variants = variantsOf(question, plan, context);
      for (const variant of variants) expect(Plan.safeParse(variant.plan).error).toBeUndefined();
      expect(variants.filter(({ isNow }) => isNow).length).toBe(variants.length === 0 ? 0 : 1);
    },
  );

  it('offers every choice, half and double of a number, low and high of a range', () => {
    const valuesOf = (id: string) => {
      const question = QUESTIONS.find((each) => each.id === id);
      if (question === undefined) throw new Error(`no question ${id}`);
      return variantsOf(question, plan, context).map(({ value }) => value);
    };
    expect(valuesOf('training.tenure')).toEqual(['on-demand', 'reserved', 'spot', 'owned']);
    expect(valuesOf('training.acceleratorCount')).toEqual([256, 512, 1024]);
    const { low, high } = plan.training.tokens;
    expect(valuesOf('training.tokens')).toEqual([
      { low, likely: low, high: low },
      plan.training.tokens,
      { low: high, likely: high, high },
    ]);
  });

  it('keeps all parameters of a dense model active', () => {
    const question = QUESTIONS.find(({ id }) => id === 'model.parameterCount');
    if (question === undefined) throw new Error('no question');
    for (const { plan: varied } of variantsOf(question, plan, context))
      expect(varied.model.activeParameterCount).toBe(varied.model.parameterCount);
  });
});
