import { expect, it } from 'vitest';
import { budgetOf } from '../../../../src/renderer/benchmark/run/budget';

it('ends within a minute or five, and never later than the user wants', () => {
  expect(budgetOf('quick', null, false).endAtSeconds).toBeLessThan(60);
  expect(budgetOf('full', null, false).endAtSeconds).toBeLessThan(300);
  expect(budgetOf('quick', null, true).endAtSeconds).toBeLessThan(60);
  expect(budgetOf('full', 20, false).endAtSeconds).toBe(20);
  // More time than the mode takes changes nothing.
  expect(budgetOf('quick', 300, false)).toEqual(budgetOf('quick', null, false));
});

it.each([null, 5, 20, 300])('begins nothing that could not end, with %s seconds', (seconds) => {
  for (const mode of ['quick', 'full'] as const)
    for (const isSoftware of [true, false]) {
      const budget = budgetOf(mode, seconds, isSoftware);
      expect(budget.lastKernelAtSeconds).toBeLessThan(budget.lastTransformerAtSeconds);
      expect(budget.lastTransformerAtSeconds).toBeLessThan(budget.lastRoundAtSeconds);
      expect(budget.lastRoundAtSeconds).toBeLessThan(budget.endAtSeconds);
      expect(budget.kernelSeconds + budget.transformerSeconds).toBeLessThan(budget.endAtSeconds);
    }
});
