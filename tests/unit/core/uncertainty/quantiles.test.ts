import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactQuantiles, quantilesOf, scaleQuantiles } from '#core/uncertainty/quantiles';

const positive = fc.double({ min: 1e-3, max: 1e9, noNaN: true });

describe('quantilesOf', () => {
  it('agrees with sorting to within one bin, 1.6 %, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 5, maxLength: 3000 }), (list) => {
        const values = Float64Array.from(list);
        const fast = quantilesOf(values, values.length);
        const sorted = values.slice().sort();
        for (const [name, probability] of [
          ['p10', 0.1],
          ['p50', 0.5],
          ['p90', 0.9],
        ] as const) {
          const rank = probability * (values.length - 1);
          // A quantile of few values is any number between its two neighbours.
          const below = sorted[Math.max(0, Math.floor(rank) - 1)] as number;
          const above = sorted[Math.min(values.length - 1, Math.ceil(rank) + 1)] as number;
          expect(fast[name]).toBeGreaterThanOrEqual(below * 0.984);
          expect(fast[name]).toBeLessThanOrEqual(above * 1.016);
        }
      }),
    );
  });

  it('never puts a lower percentile above a higher one, negative values included', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 500 }),
        (list) => {
          const values = Float64Array.from(list);
          const { p10, p25, p50, p75, p90 } = quantilesOf(values, values.length);
          expect(p10 <= p25 && p25 <= p50 && p50 <= p75 && p75 <= p90).toBe(true);
        },
      ),
    );
  });

  it('counts a few numbers of the other sign as the extreme that they are', () => {
    // 1 to 96 and four of −50: the 10th of 100 is 6, not 10; the 90th is 86.
    const values = Float64Array.from({ length: 100 }, (_, index) => (index < 96 ? index + 1 : -50));
    expect(quantilesOf(values, 100)).toEqual(exactQuantiles(values, 100));
    expect(quantilesOf(values, 100).p10).toBeCloseTo(6.9, 6);
    const mirrored = values.map((value) => -value);
    expect(quantilesOf(mirrored, 100)).toEqual(exactQuantiles(mirrored, 100));
  });

  it('mirrors when all values change sign', () => {
    const values = Float64Array.from({ length: 5000 }, (_, index) => 1 + (index % 977) ** 1.5);
    const mirrored = quantilesOf(
      values.map((value) => -value),
      values.length,
    );
    const straight = quantilesOf(values, values.length);
    expect(mirrored.p10).toBeCloseTo(-straight.p90, -1);
    expect(mirrored.p50 / -straight.p50).toBeCloseTo(1, 2);
  });

  it('gives a constant back exactly', () => {
    const values = new Float64Array(10_000).fill(12.5);
    expect(quantilesOf(values, values.length)).toEqual({
      p10: 12.5,
      p25: 12.5,
      p50: 12.5,
      p75: 12.5,
      p90: 12.5,
    });
  });

  it('keeps whole numbers whole', () => {
    const values = Float64Array.from({ length: 10_000 }, (_, index) => 2 + (index % 3));
    expect(quantilesOf(values, values.length)).toEqual(exactQuantiles(values, values.length));
    expect(quantilesOf(values, values.length).p50).toBe(3);
  });

  it('are exact where costs and refunds mix, or a few runs cost nothing', () => {
    const mixed = Float64Array.from({ length: 10_000 }, (_, index) => ((index * 7919) % 10_000) - 4000);
    expect(quantilesOf(mixed, mixed.length)).toEqual(exactQuantiles(mixed, mixed.length));
    expect(quantilesOf(mixed, mixed.length).p10).toBeCloseTo(-3000.1, 6);
    const withZeros = mixed.map((value) => Math.max(0, value + 3900));
    expect(quantilesOf(withZeros, withZeros.length).p50 / 4899.5).toBeCloseTo(1, 2);
  });

  it('looks at the first values only', () => {
    const values = Float64Array.from([1, 2, 3, 1e9, 1e9]);
    expect(quantilesOf(values, 3).p90).toBeLessThan(3.1);
  });
});

describe('scaleQuantiles', () => {
  it('turns the order around for a negative factor', () => {
    const scaled = scaleQuantiles({ p10: 1, p25: 2, p50: 3, p75: 4, p90: 5 }, -2);
    expect(scaled).toEqual({ p10: -10, p25: -8, p50: -6, p75: -4, p90: -2 });
  });
});
