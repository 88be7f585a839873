import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestLine } from '#core/lab/regression/best-line';
import { contoursOf } from '#core/lab/regression/contours';
import { descend } from '#core/lab/regression/descent';
import {
  curvatureOf,
  gradientAt,
  gradientWithoutResidual,
  type Line,
  largestStableStep,
  lossAt,
  ZERO,
} from '#core/lab/regression/loss';
import type { Point } from '#core/lab/regression/points';
import { samplePoints } from '#core/lab/regression/sample-points';

const coordinate = fc.double({ min: -10, max: 10, noNaN: true });
/** At least two points that differ in x by enough to fix a line. */
const somePoints = fc
  .array(fc.record({ x: coordinate, y: coordinate }), { minLength: 2, maxLength: 30 })
  .filter((points) => Math.max(...points.map(({ x }) => x)) - Math.min(...points.map(({ x }) => x)) > 0.5);
const someLine = fc.record({ bias: coordinate, slope: coordinate });

const sample = samplePoints();

describe('the loss of a line', () => {
  it('is half the mean of the squared errors', () => {
    const points = [
      { x: 0, y: 1 },
      { x: 2, y: 5 },
    ];
    // Errors of ŷ = 1 + x: 0 and −2.
    expect(lossAt(points, { bias: 1, slope: 1 })).toBe((0 + 4) / 4);
    expect(gradientAt(points, { bias: 1, slope: 1 })).toEqual({ bias: -1, slope: -2 });
  });

  it('has the slope that finite differences find', () => {
    fc.assert(
      fc.property(somePoints, someLine, (points, line) => {
        const h = 1e-4;
        const along = (by: Line) =>
          (lossAt(points, { bias: line.bias + by.bias, slope: line.slope + by.slope }) -
            lossAt(points, { bias: line.bias - by.bias, slope: line.slope - by.slope })) /
          (2 * h);
        const gradient = gradientAt(points, line);
        expect(along({ bias: h, slope: 0 })).toBeCloseTo(gradient.bias, 4);
        expect(along({ bias: 0, slope: h })).toBeCloseTo(gradient.slope, 4);
      }),
    );
  });

  it('is least, with no slope left, at the closed form', () => {
    fc.assert(
      fc.property(somePoints, someLine, (points, other) => {
        const best = bestLine(points) as Line;
        const { bias, slope } = gradientAt(points, best);
        expect(Math.abs(bias) + Math.abs(slope)).toBeLessThan(1e-9);
        expect(lossAt(points, best)).toBeLessThanOrEqual(lossAt(points, other) + 1e-9);
      }),
    );
  });
});

/** How far a line is from the best one along the direction of largest curvature. */
function alongSteepest(points: readonly Point[], line: Line): number {
  const best = bestLine(points) as Line;
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const meanSquare = points.reduce((sum, { x }) => sum + x * x, 0) / points.length;
  // Eigenvector of [[1, mean x], [mean x, mean x²]] of its larger eigenvalue.
  const [bias, slope] =
    Math.abs(meanX) < 1e-9
      ? [meanSquare > 1 ? 0 : 1, meanSquare > 1 ? 1 : 0]
      : [meanX, curvatureOf(points).largest - 1];
  return ((line.bias - best.bias) * bias + (line.slope - best.slope) * slope) / Math.hypot(bias, slope);
}

describe('gradient descent', () => {
  it('takes the two first steps that can be worked out by hand', () => {
    const points = [
      { x: 1, y: 2 },
      { x: 3, y: 4 },
    ];
    const [, first, second] = descend(points, { learningRate: 0.01, momentum: 0, start: ZERO }, 2);
    // ∇L(0) = (−(2 + 4)/2, −(2·1 + 4·3)/2) = (−3, −7).
    expect(first?.line.bias).toBeCloseTo(0.03, 12);
    expect(first?.line.slope).toBeCloseTo(0.07, 12);
    // Errors there: 0.1 − 2 and 0.24 − 4; slope (−2.83, −6.59).
    expect(second?.line.bias).toBeCloseTo(0.0583, 12);
    expect(second?.line.slope).toBeCloseTo(0.1359, 12);
  });

  it('comes within 1e-3 of the closed form, with and without momentum', () => {
    const best = bestLine(sample) as Line;
    for (const momentum of [0, 0.8]) {
      const { line } = descend(sample, { learningRate: 0.1, momentum, start: ZERO }, 2000).at(-1) ?? {
        line: ZERO,
      };
      expect(Math.abs(line.bias - best.bias)).toBeLessThan(1e-3);
      expect(Math.abs(line.slope - best.slope)).toBeLessThan(1e-3);
    }
  });

  it.each([0, 0.5, 0.9])('is stable just below 2(1 + β)/λ and runs away just above, β = %d', (momentum) => {
    fc.assert(
      fc.property(somePoints, someLine, (points, start) => {
        const limit = largestStableStep(curvatureOf(points).largest, momentum);
        const lossAfter = (share: number) =>
          descend(points, { learningRate: share * limit, momentum, start }, 4000).at(-1)?.loss ?? 0;
        const begun = lossAt(points, start) - lossAt(points, bestLine(points) as Line);
        fc.pre(begun > 1e-3);
        // Only what lies along the steepest direction runs away; a start without any of it never does.
        fc.pre(Math.abs(alongSteepest(points, start)) > 1e-3);
        expect(lossAfter(0.95)).toBeLessThan(lossAt(points, start));
        expect(lossAfter(1.1)).toBeGreaterThan(lossAt(points, start));
      }),
      { numRuns: 20 },
    );
  });

  it('never ends where the factor (ŷ − y) is lost: it walks on and the loss grows', () => {
    const settings = { learningRate: 0.01, momentum: 0, start: ZERO };
    const far = descend(sample, settings, 2000, gradientWithoutResidual);
    expect(far.at(-1)?.line.bias).toBeCloseTo(20, 9);
    expect(far.at(-1)?.loss).toBeGreaterThan(far[0]?.loss ?? 0);
  });

  it('stops by itself when it runs away', () => {
    const states = descend(sample, { learningRate: 1000, momentum: 0, start: ZERO }, 20_000);
    expect(states.length).toBeLessThan(100);
    expect(states.every(({ loss }) => Number.isFinite(loss))).toBe(true);
  });
});

describe('curvature', () => {
  it('has the eigenvalues of 1/n Σ (1, x)(1, x)ᵀ', () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        const { smallest, largest, meanX, meanSquareX } = curvatureOf(points);
        expect(smallest + largest).toBeCloseTo(1 + meanSquareX, 8);
        expect(smallest * largest).toBeCloseTo(meanSquareX - meanX * meanX, 6);
      }),
    );
  });

  it('gives rings on which the loss is what they say', () => {
    fc.assert(
      fc.property(somePoints, (points: readonly Point[]) => {
        const best = bestLine(points) as Line;
        const wanted = lossAt(points, best) + 0.5;
        const [ring] = contoursOf(points, best, curvatureOf(points), [wanted]);
        for (const line of ring?.outline ?? []) expect(lossAt(points, line)).toBeCloseTo(wanted, 6);
      }),
    );
  });
});
