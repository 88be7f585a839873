import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitScalingLaw, lossBy, type ScalingLaw } from '#core/lab/scaling/scaling-law';
import { DRAW_COUNT, scalingSpread } from '#core/lab/scaling/scaling-spread';

const SIZES = [30_000, 120_000, 500_000];
const pointsOf = (law: ScalingLaw, sizes: readonly number[] = SIZES) =>
  sizes.map((parameterCount) => ({ parameterCount, loss: lossBy(law, parameterCount) }));

describe('the scaling law', () => {
  it('goes through three points that follow one', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 0.8, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        fc.double({ min: 1, max: 200, noNaN: true }),
        (exponent, floor, scale) => {
          const points = pointsOf({ exponent, floor, scale });
          const law = fitScalingLaw(points) as ScalingLaw;
          for (const { parameterCount, loss } of points)
            expect(Math.abs(lossBy(law, parameterCount) / loss - 1)).toBeLessThan(0.01);
        },
      ),
    );
  });

  it('finds floor and exponent where the points reach far enough', () => {
    const wanted = { exponent: 0.34, floor: 1.69, scale: 406.4 };
    const law = fitScalingLaw(pointsOf(wanted, [1e5, 1e7, 1e9])) as ScalingLaw;
    expect(law.floor).toBeCloseTo(wanted.floor, 1);
    expect(law.exponent).toBeCloseTo(wanted.exponent, 1);
  });

  it('finds none where larger models did no better', () => {
    expect(
      fitScalingLaw([
        { parameterCount: 1e5, loss: 3 },
        { parameterCount: 1e6, loss: 3.2 },
        { parameterCount: 1e7, loss: 3.6 },
      ]),
    ).toBeNull();
    expect(fitScalingLaw([{ parameterCount: 1e5, loss: 3 }])).toBeNull();
    expect(scalingSpread([{ parameterCount: 1e5, loss: 3 }], 0.02, SIZES)).toBeNull();
  });

  it('is the less sure the noisier a loss is, and the farther from the points', () => {
    const points = pointsOf({ exponent: 0.2, floor: 1, scale: 20 });
    const far = [...SIZES, 50_000_000];
    const quiet = scalingSpread(points, 0.005, far);
    const noisy = scalingSpread(points, 0.05, far);
    if (quiet === null || noisy === null) throw new Error('no spread');
    const widths = (spread: typeof quiet) => spread.curve.map(({ p10, p90 }) => p90 - p10);
    for (const [index, width] of widths(quiet).entries())
      expect(width).toBeLessThan(widths(noisy)[index] ?? 0);
    expect(widths(noisy)[3]).toBeGreaterThan(widths(noisy)[1] ?? 0);
    expect(noisy.exponent.p90 - noisy.exponent.p10).toBeGreaterThan(quiet.exponent.p90 - quiet.exponent.p10);
    expect(quiet.fittedCount).toBe(DRAW_COUNT);
  });
});
