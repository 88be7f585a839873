import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { newPlan } from '#core/plan/new-plan';
import type { Plan } from '#core/plan/plan';
import { parsePlanText } from '#core/plan/plan-file';
import { comparedIds } from '../../../../../src/renderer/features/home/compare/compared-ids';
import {
  COMPARED_INPUTS,
  inputValues,
  splitInputs,
} from '../../../../../src/renderer/features/home/compare/compared-inputs';

const SAMPLE = path.resolve(import.meta.dirname, '../../../../../resources/samples/kranich-8b.landfall');

function sample(): Plan {
  const parsed = parsePlanText(readFileSync(SAMPLE, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

describe('inputs side by side', () => {
  it('are those of the plan', () => {
    expect(inputValues(sample())).toMatchObject({
      approach: 'train',
      size: 8030000000,
      hardware: { acceleratorId: 'h100-sxm', count: 512 },
      trainedIn: 'FI',
      teamIn: 'DE',
      markets: ['BR', 'DE', 'JP', 'SG', 'US'],
      start: '2027-01',
    });
  });

  it('say nothing, not zero, where nothing has been said', () => {
    expect(inputValues(newPlan('Empty'))).toMatchObject({
      people: null,
      users: null,
      markets: [],
      budget: null,
    });
  });

  it('take the tokens of the run that is planned', () => {
    const plan = sample();
    const tuned = { ...plan, training: { ...plan.training, approach: 'fine-tune' as const } };
    expect(inputValues(plan).tokens).toEqual(plan.training.tokens);
    expect(inputValues(tuned).tokens).toEqual(plan.fineTuning.tokens);
  });

  it('are split into what differs and what does not, each named once', () => {
    const plan = sample();
    const moved = {
      ...plan,
      markets: plan.markets.toReversed(),
      placement: { ...plan.placement, training: 'NO' },
      budgetUsd: 5e6,
    };
    const { different, same } = splitInputs([plan, plan, moved].map(inputValues));
    expect(different).toEqual(['trainedIn', 'budget']);
    expect([...different, ...same].toSorted()).toEqual(COMPARED_INPUTS.toSorted());
  });
});

describe('plans side by side', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }));

  it('are the open one and those changed last, until others are chosen', () => {
    expect(comparedIds(items, null, null)).toEqual(['a', 'b', 'c']);
    expect(comparedIds(items, 'e', null)).toEqual(['e', 'a', 'b']);
    expect(comparedIds(items, 'e', ['f', 'c'])).toEqual(['f', 'c']);
    expect(comparedIds(items, 'e', ['a', 'b', 'c', 'd', 'e'])).toEqual(['a', 'b', 'c', 'd']);
  });

  it('stay two when a chosen one is gone', () => {
    expect(comparedIds(items, 'e', ['f', 'deleted'])).toEqual(['f', 'e']);
    expect(comparedIds([{ id: 'a' }], 'deleted', null)).toEqual(['a']);
  });
});
