import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastSquares } from '#core/lab/least-squares';
import { meanSquaredError, meanSquaredErrorCurvature } from '#core/lab/starter/condition';
import { COLUMN_COUNT, ROW_COUNT, starterData } from '#core/lab/starter/starter-data';

describe('least squares', () => {
  it('finds weights that fit exactly', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 11, maxLength: 11 }),
        (seed, wanted) => {
          const { inputs } = starterData(seed, 'positive');
          const [constant = 0, ...slopes] = wanted;
          const targets = inputs.map((row) =>
            row.reduce((sum, value, column) => sum + value * (slopes[column] ?? 0), constant),
          );
          const found = leastSquares(inputs, targets) ?? [];
          for (const [index, weight] of wanted.entries()) expect(found[index]).toBeCloseTo(weight, 9);
        },
      ),
    );
  });

  it('leaves an error that no change of one weight makes smaller', () => {
    const { inputs, targets } = starterData(7, 'centred');
    const best = leastSquares(inputs, targets) ?? [];
    const least = meanSquaredError(inputs, targets, best);
    for (const index of best.keys())
      for (const by of [-1e-3, 1e-3])
        expect(meanSquaredError(inputs, targets, best.with(index, (best[index] ?? 0) + by))).toBeGreaterThan(
          least,
        );
  });

  it('says so when the columns do not determine the weights', () => {
    expect(
      leastSquares(
        [
          [1, 2],
          [2, 4],
          [3, 6],
          [4, 8],
        ],
        [1, 2, 3, 4],
      ),
    ).toBeNull();
    expect(leastSquares([[1]], [1])).toBeNull();
  });
});

describe('the first model’s data', () => {
  it('are a hundred rows of ten numbers in their range, the same for the same seed', () => {
    for (const range of ['centred', 'positive'] as const) {
      const { inputs, targets } = starterData(3, range);
      expect(inputs).toHaveLength(ROW_COUNT);
      expect(targets).toHaveLength(ROW_COUNT);
      expect(inputs.every((row) => row.length === COLUMN_COUNT)).toBe(true);
      const low = range === 'centred' ? -1 : 0;
      expect(inputs.flat().every((value) => value >= low && value < 1)).toBe(true);
      expect(starterData(3, range)).toEqual({ inputs, targets });
      expect(starterData(4, range)).not.toEqual({ inputs, targets });
    }
  });

  it('are far better conditioned around zero than from zero up', () => {
    const ratio = (range: 'centred' | 'positive') => {
      const { smallest, largest } = meanSquaredErrorCurvature(starterData(1, range).inputs);
      return largest / smallest;
    };
    expect(ratio('centred')).toBeLessThan(15);
    expect(ratio('positive')).toBeGreaterThan(50);
  });
});
