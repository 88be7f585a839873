import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchVariance, gradientNoise, measuredBatchVariance } from '#core/lab/batch/gradient-noise';
import { NOISY_TRUTH, noisyPoints } from '#core/lab/batch/noisy-points';
import { drawBatch, stochasticDescend } from '#core/lab/batch/stochastic-descent';
import { createDraws } from '#core/lab/random';
import { bestLine } from '#core/lab/regression/best-line';
import { descend } from '#core/lab/regression/descent';
import { lossAt, ZERO } from '#core/lab/regression/loss';

const points = noisyPoints();
const best = bestLine(points) ?? ZERO;
const settings = { learningRate: 0.1, start: ZERO, seed: 1 };

it('draws points around the line that it names', () => {
  expect(points).toHaveLength(100);
  // The standard error of either weight is 0.5/√100 and a little more.
  expect(best.bias).toBeCloseTo(NOISY_TRUTH.bias, 0);
  expect(best.slope).toBeCloseTo(NOISY_TRUTH.slope, 0);
  // Half the variance of the noise is left at the minimum.
  expect(lossAt(points, best)).toBeCloseTo(NOISY_TRUTH.noise ** 2 / 2, 1);
});

describe('the gradient of a batch', () => {
  it('varies as 1/B with the factor of a finite population, as two points by hand show', () => {
    const two = [
      { x: 0, y: 1 },
      { x: 0, y: 3 },
    ];
    // At zero weights the gradients are (−1, 0) and (−3, 0): their mean −2, each 1 away from it.
    expect(gradientNoise(two, ZERO)).toEqual({ variance: 1, squaredNorm: 4, noiseScale: 0.25 });
    expect([batchVariance(1, 2, 1), batchVariance(1, 2, 2)]).toEqual([1, 0]);
  });

  it('is measured to vary as the formula says', () => {
    const { variance } = gradientNoise(points, best);
    for (const batchSize of [1, 10, 50]) {
      const measured = measuredBatchVariance(points, best, batchSize, { drawCount: 4000, seed: 7 });
      const ratio = measured / batchVariance(variance, points.length, batchSize);
      expect(Math.abs(ratio - 1)).toBeLessThan(0.1);
    }
    expect(measuredBatchVariance(points, best, points.length, { drawCount: 3, seed: 7 })).toBe(0);
  });

  it('has no noise scale where there is no gradient', () => {
    expect(gradientNoise(points, best).noiseScale ?? Number.POSITIVE_INFINITY).toBeGreaterThan(1e6);
    expect(gradientNoise([{ x: 0, y: 0 }], ZERO).noiseScale).toBeNull();
  });

  it('is of different points, as many as asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 1e6 }), (batchSize, seed) => {
        const batch = drawBatch(points, batchSize, createDraws(seed));
        expect(new Set(batch).size).toBe(batchSize);
        expect(batch.every((point) => points.includes(point))).toBe(true);
      }),
    );
  });
});

describe('stochastic gradient descent', () => {
  it('with all points is gradient descent', () => {
    const stochastic = stochasticDescend(points, { ...settings, batchSize: 100 }, 50);
    expect(stochastic).toEqual(descend(points, { ...settings, momentum: 0 }, 50));
  });

  it('stays the further from the minimum the smaller its batches are', () => {
    const excess = [1, 10, 100].map((batchSize) => {
      const tail = stochasticDescend(points, { ...settings, batchSize }, 2000).slice(-1000);
      return tail.reduce((sum, { loss }) => sum + loss, 0) / tail.length - lossAt(points, best);
    });
    expect(excess[0] ?? 0).toBeGreaterThan(5 * (excess[1] ?? 0));
    expect(excess[1] ?? 0).toBeGreaterThan(5 * Math.abs(excess[2] ?? 0));
  });

  it('is the same for the same seed, and never holds a number that is none', () => {
    fc.assert(
      fc.property(
        fc.record({
          learningRate: fc.double({ min: 1e-6, max: 1e3, noNaN: true }),
          batchSize: fc.integer({ min: 1, max: 100 }),
          seed: fc.integer({ min: 0, max: 1e6 }),
        }),
        (drawn) => {
          const walk = () => stochasticDescend(points, { ...drawn, start: ZERO }, 60);
          const states = walk();
          expect(states).toEqual(walk());
          expect(states.every(({ loss, line }) => [loss, line.bias, line.slope].every(Number.isFinite))).toBe(
            true,
          );
        },
      ),
      { numRuns: 30 },
    );
  });
});
