import { describe, expect, it } from 'vitest';
import { Plan } from '#core/plan/plan';
import {
  answeredBy,
  changesOf,
  NO_DRAFT,
  sizeOf,
} from '../../../../../../src/renderer/features/cost/what-if/what-if-draft';
import { setIn } from '../../../../../../src/renderer/state/set-in';
import { samplePlan } from '../../../../../support/sample-plan';

const plan = samplePlan();

function applied(base: Plan, draft: Partial<typeof NO_DRAFT>): Plan {
  let next = base;
  for (const { path, value } of changesOf(base, { ...NO_DRAFT, ...draft })) {
    const changed = setIn(next, path, value);
    if (!changed.ok) throw new Error(changed.error.message);
    next = changed.value;
  }
  return Plan.parse(next);
}

describe('changesOf', () => {
  it('changes nothing when nothing differs from the plan', () => {
    expect(changesOf(plan, NO_DRAFT)).toEqual([]);
    const same = {
      parameterCount: plan.model.parameterCount,
      tokens: plan.training.tokens,
      acceleratorId: plan.training.acceleratorId,
      acceleratorCount: plan.training.acceleratorCount,
      tenure: plan.training.tenure,
      usersFactor: 1,
      country: plan.placement.training,
    };
    expect(changesOf(plan, same)).toEqual([]);
  });

  it('resizes the model and keeps what its size does not decide', () => {
    const bigger = applied(plan, { parameterCount: 70e9 }).model;
    expect(bigger.parameterCount).toBe(70e9);
    expect(bigger.activeParameterCount).toBe(70e9);
    expect(bigger.layerCount).toBeGreaterThan(plan.model.layerCount);
    expect(bigger.contextLength).toBe(plan.model.contextLength);
    expect(bigger.vocabularySize).toBe(plan.model.vocabularySize);
  });

  it('keeps the share of active parameters of a mixture of experts', () => {
    const moe: Plan = { ...plan, model: { ...plan.model, kind: 'moe', activeParameterCount: 2.0075e9 } };
    expect(applied(moe, { parameterCount: 16.06e9 }).model.activeParameterCount).toBe(4.015e9);
  });

  it('speaks of the base model and its tokens when a model is fine-tuned', () => {
    const tuned: Plan = { ...plan, training: { ...plan.training, approach: 'fine-tune' } };
    const tokens = { low: 1e8, likely: 2e8, high: 3e8 };
    expect(sizeOf(tuned)).toBe(plan.model.activeParameterCount);
    const changed = applied(tuned, { parameterCount: 70e9, tokens });
    expect(changed.fineTuning).toMatchObject({ baseParameterCount: 70e9, tokens });
    expect(changed.model).toEqual(tuned.model);
    expect(changed.training.tokens).toEqual(plan.training.tokens);
  });

  it('multiplies the users of every market', () => {
    const changed = applied(plan, { usersFactor: 10 });
    expect(changed.markets.map((market) => market.monthlyActiveUsers.likely)).toEqual(
      plan.markets.map((market) => market.monthlyActiveUsers.likely * 10),
    );
  });

  it('moves, buys and counts accelerators', () => {
    const changed = applied(plan, {
      country: 'NO',
      tenure: 'spot',
      acceleratorId: 'h200-sxm',
      acceleratorCount: 64,
    });
    expect(changed.placement.training).toBe('NO');
    expect(changed.training).toMatchObject({
      tenure: 'spot',
      acceleratorId: 'h200-sxm',
      acceleratorCount: 64,
    });
    expect(changed.placement.team).toBe(plan.placement.team);
  });
});

describe('answeredBy', () => {
  it('names the questions that a draft answers, each once', () => {
    const draft = { ...NO_DRAFT, parameterCount: 70e9, acceleratorCount: 64, usersFactor: 2 };
    expect(answeredBy(changesOf(plan, draft)).toSorted()).toEqual([
      'markets',
      'model.parameterCount',
      'training.acceleratorCount',
    ]);
    expect(answeredBy(changesOf(plan, { ...NO_DRAFT, tokens: { low: 1, likely: 2, high: 3 } }))).toEqual([
      'training.tokens',
    ]);
  });
});
