import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uncertainInput } from '#core/plan/uncertain-input';
import { createInputSet } from '#core/uncertainty/input-set';
import { exactQuantiles } from '#core/uncertainty/quantiles';
import { createSampler } from '#core/uncertainty/sampler';
import { fillStrataTable, STRATUM_COUNT, TABLE_LENGTH, tableQuantiles } from '#core/uncertainty/strata';

const input = (id: string, low: number, likely: number, high: number) => ({
  id,
  value: { low, likely, high },
  unit: 'usd',
  figureId: null,
  min: 0,
  max: Number.POSITIVE_INFINITY,
});

const skewed = fc
  .tuple(
    fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
    fc.double({ min: 1.001, max: 20, noNaN: true }),
    fc.double({ min: 1.001, max: 20, noNaN: true }),
  )
  .map(([low, up, further]) => ({ low, likely: low * up, high: low * up * further }));

describe('a sampled input', () => {
  it('has its low at P10, its likely value at the median and its high at P90', () => {
    fc.assert(
      fc.property(skewed, (value) => {
        const set = createInputSet([{ ...input('x', 1, 1, 1), value }], createSampler(7, 8192));
        const { p10, p50, p90 } = exactQuantiles(set.vector('x'), set.runCount);
        expect(p10 / value.low).toBeCloseTo(1, 1);
        expect(p50 / value.likely).toBeCloseTo(1, 1);
        expect(p90 / value.high).toBeCloseTo(1, 1);
      }),
      { numRuns: 30 },
    );
  });

  it('is never negative, even when its low is zero', () => {
    const table = new Float64Array(TABLE_LENGTH);
    fillStrataTable({ low: 0, likely: 5, high: 50 }, 0, Number.POSITIVE_INFINITY, table);
    expect(Math.min(...table)).toBe(0);
    expect(tableQuantiles(table).p50).toBeCloseTo(5, 1);
  });

  it('stays within its bounds', () => {
    const table = new Float64Array(TABLE_LENGTH);
    fillStrataTable({ low: 0.8, likely: 0.9, high: 0.98 }, 0, 1, table);
    expect(Math.max(...table)).toBe(1);
  });

  it('takes every stratum equally often', () => {
    const strata = createSampler(3, 4 * STRATUM_COUNT).strataOf('x');
    const counts = new Array<number>(STRATUM_COUNT).fill(0);
    for (const stratum of strata) counts[stratum] = (counts[stratum] ?? 0) + 1;
    expect(new Set(counts)).toEqual(new Set([4]));
  });

  it('draws the same with the same seed and differently with another', () => {
    const first = createSampler(1, 500).strataOf('tokens');
    expect(createSampler(1, 500).strataOf('tokens')).toEqual(first);
    expect(createSampler(2, 500).strataOf('tokens')).not.toEqual(first);
    expect(createSampler(1, 500).strataOf('price')).not.toEqual(first);
  });

  it('keeps its draws when another input is added', () => {
    const sampler = createSampler(1, 500);
    const alone = createInputSet([input('a', 1, 2, 4)], sampler)
      .vector('a')
      .slice(0, 500);
    const together = createInputSet([input('b', 1, 2, 3), input('a', 1, 2, 4)], sampler).vector('a');
    expect(together.slice(0, 500)).toEqual(alone);
  });
});

describe('the runs of the tornado', () => {
  it('have every input likely but one, at its low and at its high', () => {
    const set = createInputSet([input('a', 1, 2, 4), input('b', 10, 20, 80)], createSampler(1, 100));
    const b = set.vector('b');
    expect(b[set.runCount]).toBe(20);
    expect([b[set.lowRunOf(0)], b[set.lowRunOf(0) + 1]]).toEqual([20, 20]);
    expect([b[set.lowRunOf(1)], b[set.lowRunOf(1) + 1]]).toEqual([10, 80]);
  });
});

describe('uncertainInput', () => {
  const schema = uncertainInput(0, 100);

  it.each([
    [{ low: 3, likely: 2, high: 4 }, 'low', 'at most likely'],
    [{ low: 1, likely: 2, high: 1 }, 'high', 'at least likely'],
    [{ low: -1, likely: 2, high: 3 }, 'low', '>=0'],
    [{ low: 1, likely: 2, high: 300 }, 'high', '<=100'],
    [{ low: 1, likely: 'two', high: 3 }, 'likely', 'expected number'],
  ])('refuses %j at %s', (value, field, words) => {
    const issue = schema.safeParse(value).error?.issues[0];
    expect(issue?.path).toEqual([field]);
    expect(issue?.message).toContain(words);
  });
});
