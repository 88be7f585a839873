import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile, Z90 } from '#core/uncertainty/normal-quantile';

describe('normalQuantile', () => {
  it.each([
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [0.999, 3.090232306167813],
    [1e-10, -6.361340902404056],
  ])('of %s is %s, as in the printed tables', (probability, z) => {
    expect(normalQuantile(probability)).toBeCloseTo(z, 12);
  });

  it('is odd about one half and grows with the probability', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 0.5 - 1e-9, noNaN: true }), (p) => {
        expect(normalQuantile(p)).toBeCloseTo(-normalQuantile(1 - p), 6);
        expect(normalQuantile(p)).toBeLessThan(normalQuantile(p + 1e-9) + 1e-12);
      }),
    );
  });

  it('agrees with the constant for the 90th percentile', () => {
    expect(normalQuantile(0.9)).toBeCloseTo(Z90, 14);
  });
});
