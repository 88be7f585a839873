import { describe, expect, it } from 'vitest';
import { CONSTRAINTS } from '#core/placement/constraint';
import { NO_PLACEMENT_SEARCH } from '#core/plan/no-placement-search';
import { isDefault, relaxed } from '../../../../../src/renderer/features/cost/placement/relax-constraint.ts';
import { shadeOf } from '../../../../../src/renderer/features/cost/placement/scatter-option.ts';

describe('one click against a limit', () => {
  it('raises a limit to what lets the first in, and no further than a whole number', () => {
    expect(relaxed({ constraint: 'latency', limitNeeded: 135.2 }, NO_PLACEMENT_SEARCH)).toEqual({
      maxLatencyMs: 136,
    });
    expect(relaxed({ constraint: 'carbon', limitNeeded: 42 }, NO_PLACEMENT_SEARCH)).toEqual({
      maxTonnesCo2: 42,
    });
  });

  it('takes a limit away where raising it alone gains nothing', () => {
    expect(relaxed({ constraint: 'latency', limitNeeded: null }, NO_PLACEMENT_SEARCH)).toEqual({
      maxLatencyMs: null,
    });
  });

  it('weakens the rule on data by a step, the user’s own list first, and never below the law', () => {
    const strict = { ...NO_PLACEMENT_SEARCH, dataRule: 'no-transfer' as const, dataStays: ['DE'] };
    const data = { constraint: 'data' as const, limitNeeded: null };
    expect(relaxed(data, strict)).toEqual({ dataStays: [] });
    expect(relaxed(data, { ...strict, dataStays: [] })).toEqual({ dataRule: 'approval' });
    expect(relaxed(data, NO_PLACEMENT_SEARCH)).toBeNull();
  });

  it('exists for all that is the user’s choice', () => {
    const without = CONSTRAINTS.filter(
      (constraint) => relaxed({ constraint, limitNeeded: null }, NO_PLACEMENT_SEARCH) === null,
    );
    expect(without).toEqual(['data', 'unknown-cost']);
    expect(isDefault(NO_PLACEMENT_SEARCH)).toBe(true);
    expect(isDefault({ ...NO_PLACEMENT_SEARCH, excluded: ['DE'] })).toBe(false);
  });
});

describe('the shade of a dot', () => {
  it('goes from the least to the most emissions in four steps', () => {
    expect([0, 24, 25, 50, 75, 100].map((tonnes) => shadeOf(tonnes, 0, 100))).toEqual([0, 0, 1, 2, 3, 3]);
    expect(shadeOf(null, 0, 100)).toBe(0);
    expect(shadeOf(5, 5, 5)).toBe(0);
  });
});
