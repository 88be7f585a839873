import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uncertainInput } from '#core/plan/uncertain-input';
import { betaProbability, betaQuantile } from '#core/uncertainty/beta';
import { distributionOf, observedPoints, percentilePoints } from '#core/uncertainty/distribution';
import { normalProbability, normalQuantile } from '#core/uncertainty/normal-quantile';
import { fillStrataTable, STRATUM_COUNT, strataTable, TABLE_LENGTH } from '#core/uncertainty/strata';
import type { DistributionShape, ThreePoint } from '#core/uncertainty/three-point';
import { shapes, threePoint } from '../../../support/three-point-arbitrary.ts';

const points = threePoint(1e-6, 1e9);
const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const withShape = (shape: DistributionShape, low: number, likely: number, high: number): ThreePoint => ({
  low,
  likely,
  high,
  shape,
});

describe('a distribution of any shape', () => {
  const drawn = fc.tuple(points, fc.option(shapes(1e-6, 1e9), { nil: undefined }));

  it('never falls, is finite, and its probability undoes its quantile where it rises', () => {
    fc.assert(
      fc.property(drawn, probability, probability, ([point, shape], p, q) => {
        const { quantile, probabilityUpTo } = distributionOf({ ...point, shape });
        const [a, b] = [quantile(Math.min(p, q)), quantile(Math.max(p, q))];
        expect(Number.isFinite(a) && Number.isFinite(b)).toBe(true);
        expect(b).toBeGreaterThanOrEqual(a);
        // At a jump or on a flat piece there is no single inverse.
        const width = Math.abs(quantile(Math.min(1, p + 1e-3)) - quantile(Math.max(0, p - 1e-3)));
        const isSteep = width > 1e-9 * Math.abs(quantile(p));
        if (isSteep && shape?.kind !== 'empirical') expect(probabilityUpTo(quantile(p))).toBeCloseTo(p, 6);
        expect(probabilityUpTo(quantile(p) * (1 + 1e-9) + 1e-12)).toBeGreaterThanOrEqual(p - 1.01e-3);
      }),
      { numRuns: 300 },
    );
  });

  it('fills its table in order within the bounds, with P10, median and P90 for the tornado', () => {
    fc.assert(
      fc.property(drawn, ([point, shape]) => {
        const table = new Float64Array(TABLE_LENGTH);
        fillStrataTable({ ...point, shape }, 1e-3, 1e6, table);
        const strata = table.slice(0, STRATUM_COUNT);
        expect([...strata]).toEqual([...strata].sort((a, b) => a - b));
        expect(Math.min(...table)).toBeGreaterThanOrEqual(1e-3);
        expect(Math.max(...table)).toBeLessThanOrEqual(1e6);
        const [low, likely, high] = table.slice(STRATUM_COUNT) as unknown as [number, number, number];
        expect(low).toBeLessThanOrEqual(likely);
        expect(likely).toBeLessThanOrEqual(high);
      }),
      { numRuns: 200 },
    );
  });

  it('is the three points as before where no shape is named', () => {
    fc.assert(
      fc.property(points, (point) => {
        const { quantile } = distributionOf(point);
        expect(quantile(0.5)).toBeCloseTo(point.likely, 9);
        expect(quantile(0.1) / point.low).toBeCloseTo(1, 9);
        expect(quantile(0.9) / point.high).toBeCloseTo(1, 9);
        expect(percentilePoints(point)).toBe(point);
      }),
    );
  });
});

describe('the shapes', () => {
  it('lognormal goes through low and high, its median between them', () => {
    const { quantile } = distributionOf(withShape({ kind: 'lognormal' }, 1, 90, 100));
    expect(quantile(0.1)).toBeCloseTo(1, 9);
    expect(quantile(0.5)).toBeCloseTo(10, 9);
    expect(quantile(0.9)).toBeCloseTo(100, 9);
  });

  it('PERT has the mean of Malcolm et al. 1959: (low + 4·likely + high) / 6', () => {
    const table = strataTable(withShape({ kind: 'pert' }, 2, 5, 14), 0, 100);
    const mean = table.slice(0, STRATUM_COUNT).reduce((sum, value) => sum + value, 0) / STRATUM_COUNT;
    expect(mean).toBeCloseTo((2 + 4 * 5 + 14) / 6, 3);
  });

  it('uniform is as likely everywhere, fixed has no spread', () => {
    expect(percentilePoints(withShape({ kind: 'uniform' }, 10, 11, 20))).toEqual({
      low: 11,
      likely: 15,
      high: 19,
    });
    expect(percentilePoints(withShape({ kind: 'fixed' }, 10, 11, 20))).toEqual({
      low: 11,
      likely: 11,
      high: 11,
    });
  });

  it('observed values come back as they were seen, and scale with the points', () => {
    const values = [1, 2, 3, 5, 8, 13, 21];
    const seen = observedPoints(values);
    const shape: DistributionShape = { kind: 'empirical', values };
    const { quantile } = distributionOf({ ...seen, shape });
    expect(quantile(0)).toBeCloseTo(1, 9);
    expect(quantile(0.5)).toBeCloseTo(5, 9);
    expect(quantile(1)).toBeCloseTo(21, 9);
    const doubled = { low: 2 * seen.low, likely: 2 * seen.likely, high: 2 * seen.high, shape };
    expect(distributionOf(doubled).quantile(0.7)).toBeCloseTo(2 * quantile(0.7), 9);
  });

  it('gives equal shapes one table, however often they are copied', () => {
    const point = withShape({ kind: 'empirical', values: [1, 2, 4] }, 1, 2, 4);
    expect(strataTable(structuredClone(point), 0, 10)).toBe(strataTable(point, 0, 10));
    expect(strataTable({ ...point, shape: { kind: 'pert' } }, 0, 10)).not.toBe(strataTable(point, 0, 10));
  });

  it('are refused where the points do not allow them, with the field', () => {
    const schema = uncertainInput(0, 100);
    const refused = schema.safeParse({ low: 0, likely: 1, high: 2, shape: { kind: 'lognormal' } });
    expect(refused.error?.issues[0]).toMatchObject({ path: ['low'], message: /above 0/ });
    const values = schema.safeParse({
      low: 0,
      likely: 1,
      high: 2,
      shape: { kind: 'empirical', values: [1, 200] },
    });
    expect(values.error?.issues[0]?.path).toEqual(['shape', 'values', 1]);
    expect(schema.safeParse({ low: 0, likely: 1, high: 2, shape: { kind: 'cauchy' } }).success).toBe(false);
  });
});

describe('the functions behind them', () => {
  it('invert one another', () => {
    fc.assert(
      fc.property(
        probability,
        fc.double({ min: 1, max: 5, noNaN: true }),
        fc.double({ min: 1, max: 5, noNaN: true }),
        (p, a, b) => {
          expect(normalProbability(normalQuantile(p))).toBeCloseTo(p, 12);
          expect(betaProbability(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 9);
        },
      ),
    );
  });

  it('meet printed values: Φ(1.96), and I_x(2, 3) = 6x² − 8x³ + 3x⁴', () => {
    expect(normalProbability(1.96)).toBeCloseTo(0.9750021048517795, 14);
    expect(normalProbability(-10) / 7.6198530241605e-24).toBeCloseTo(1, 7);
    const x = 0.3;
    expect(betaProbability(x, 2, 3)).toBeCloseTo(6 * x ** 2 - 8 * x ** 3 + 3 * x ** 4, 14);
  });
});
