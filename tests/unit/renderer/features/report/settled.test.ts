import { expect, it } from 'vitest';
import { isSettled } from '../../../../../src/renderer/features/report/document/settled';
import { samplePlan } from '../../../../support/sample-plan';

const plan = samplePlan();
const before = { ...plan, seed: plan.seed + 1 };
const running = { answered: null, isStale: true, error: null };

it('waits for a worker until it has answered the plan, or cannot', () => {
  expect(isSettled(running, plan)).toBe(false);
  expect(isSettled({ ...running, answered: plan, isStale: false }, plan)).toBe(true);
  expect(isSettled({ ...running, isStale: false, error: 'the worker died' }, plan)).toBe(true);
});

it('does not take the answer, or the fault, of a plan before for the last word', () => {
  expect(isSettled({ ...running, answered: before, isStale: false }, plan)).toBe(false);
  expect(isSettled({ ...running, answered: before, error: 'out of memory' }, plan)).toBe(false);
  // Asked once more, since what it is answered from has changed.
  expect(isSettled({ ...running, answered: plan }, plan)).toBe(false);
});

it('waits for nobody where nothing is asked', () => {
  expect(isSettled(running, null)).toBe(true);
});
