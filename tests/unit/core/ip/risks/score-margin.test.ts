import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '#core/ip/ip';
import { levelOf, scoreMargin } from '#core/ip/risks/risk-level';

const step = fc.constantFrom<Step>(1, 2, 3, 4, 5);

describe('margin of a score', () => {
  it('is a step either way of both, and of one of the two', () => {
    expect(scoreMargin(levelOf(4, 4))).toEqual({ low: 9, lower: 12, higher: 20, high: 25 });
    expect(scoreMargin(levelOf(4, 5))).toEqual({ low: 12, lower: 16, higher: 20, high: 25 });
  });

  it('stays in order around the score and between 1 and 25', () => {
    fc.assert(
      fc.property(step, step, (likelihood, impact) => {
        const { low, lower, higher, high } = scoreMargin(levelOf(likelihood, impact));
        const score = likelihood * impact;
        expect(1 <= low && low <= lower && lower <= score).toBe(true);
        expect(score <= higher && higher <= high && high <= 25).toBe(true);
      }),
    );
  });
});
