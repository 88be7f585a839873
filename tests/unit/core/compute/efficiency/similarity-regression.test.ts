import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fitRegression,
  type RegressionDesign,
  type RegressionRow,
} from '#core/compute/efficiency/similarity-regression';

const design: RegressionDesign = {
  intercept: { mean: -1, sd: 0.2 },
  effects: [{ mean: 0.3, sd: 0.2 }],
  groups: { a: { mean: 0.1, sd: 0.1 } },
  otherGroups: { mean: 0, sd: 0.3 },
  amplitude: 0.3,
  scales: [
    [1, 2],
    [0.5, 1],
  ],
  noiseSd: 0.1,
};

const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const row: fc.Arbitrary<RegressionRow> = fc.record({
  group: fc.constantFrom('a', 'b', 'c'),
  effects: fc.tuple(finite(0, 1)),
  place: fc.tuple(finite(-30, 30), finite(-30, 30)),
  target: finite(-5, 2),
});

describe('the regression', () => {
  it('without rows is its prior', () => {
    const { mean, sd } = fitRegression(design, []).predict({ group: 'a', effects: [1], place: [0, 0] });
    expect(mean).toBeCloseTo(-1 + 0.3 + 0.1, 12);
    expect(sd ** 2).toBeCloseTo(0.2 ** 2 + 0.2 ** 2 + 0.1 ** 2 + 0.3 ** 2 + 0.1 ** 2, 12);
  });

  it('with one row is the conjugate update worked by hand', () => {
    const known = { group: 'b', effects: [0], place: [0, 0], target: -0.5 };
    // Prior variance of the row .04 + .09 + .09 = .22, noise .01: weight .22 / .23 of the surprise of .5.
    const { mean, sd } = fitRegression(design, [known]).predict(known);
    expect(mean).toBeCloseTo(-1 + (0.22 / 0.23) * 0.5, 12);
    expect(sd ** 2).toBeCloseTo(0.22 - 0.22 ** 2 / 0.23 + 0.01, 12);
  });

  it('leaves a row out in closed form as if it had been fitted without it', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const { leaveOneOut } = fitRegression(design, rows);
        rows.forEach((left, index) => {
          const others = rows.filter((_, other) => other !== index);
          const direct = fitRegression(design, others).predict(left);
          expect(leaveOneOut[index]?.mean).toBeCloseTo(direct.mean, 7);
          expect(leaveOneOut[index]?.sd).toBeCloseTo(direct.sd, 7);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('is never surer than its noise nor less sure than its prior, and always finite', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 10 }), row, (rows, asked) => {
        const { mean, sd } = fitRegression(design, rows).predict(asked);
        expect(Number.isFinite(mean)).toBe(true);
        expect(sd).toBeGreaterThanOrEqual(0.1);
        expect(sd).toBeLessThanOrEqual(fitRegression(design, []).predict(asked).sd + 1e-9);
      }),
      { numRuns: 100 },
    );
  });
});
