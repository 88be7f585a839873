import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisPercent, niceAxis } from '../../../../src/renderer/ui/axis';

const values = fc.array(
  fc.oneof(
    fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
    fc.double({ min: -1e12, max: -1e-6, noNaN: true }),
  ),
  { minLength: 1, maxLength: 20 },
);

describe('niceAxis', () => {
  it('starts at zero and ends at a round number', () => {
    expect(niceAxis([0.7e6, 2.4e6])).toEqual({ min: 0, max: 3e6, ticks: [0, 1e6, 2e6, 3e6], isLog: false });
  });

  it('holds every value, on evenly spaced ticks, with zero among the ends or ticks', () => {
    fc.assert(
      fc.property(values, (some) => {
        const { min, max, ticks } = niceAxis(some);
        const step = (ticks[1] as number) - (ticks[0] as number);
        // A millionth of a step is far below a pixel; it keeps 0.1 + 0.2 from opening another step.
        const invisible = step * 1e-6;
        expect(min - invisible).toBeLessThanOrEqual(Math.min(0, ...some));
        expect(max + invisible).toBeGreaterThanOrEqual(Math.max(0, ...some));
        expect(ticks.every((tick, index) => Math.abs(tick - min - index * step) <= step * 1e-6)).toBe(true);
        expect(ticks.some((tick) => tick === 0)).toBe(true);
      }),
    );
  });

  it('has few ticks', () => {
    fc.assert(
      fc.property(values, (some) => {
        expect(niceAxis(some).ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('goes in powers of ten when logarithmic', () => {
    expect(niceAxis([30, 4500], { isLog: true }).ticks).toEqual([10, 100, 1000, 10_000]);
  });

  it('stands even without values', () => {
    expect(niceAxis([])).toMatchObject({ min: 0, max: 1 });
    expect(niceAxis([Number.NaN, Number.POSITIVE_INFINITY])).toMatchObject({ min: 0, max: 1 });
  });
});

describe('axisPercent', () => {
  it('places linearly and logarithmically', () => {
    expect(axisPercent({ min: 0, max: 4 }, 1)).toBe(25);
    expect(axisPercent({ min: 1, max: 1000, isLog: true }, 10)).toBeCloseTo(33.33, 2);
  });

  it('goes beyond the ends for values beyond them', () => {
    expect(axisPercent({ min: 0, max: 4 }, 5)).toBeGreaterThan(100);
    expect(axisPercent({ min: 1, max: 10, isLog: true }, 0)).toBeLessThan(0);
  });
});
