import { describe, expect, it } from 'vitest';
import type { Driver } from '#core/evaluation/evaluation';
import { driverEnds, driverQuantiles } from '../../../../../src/renderer/features/cost/driver-quantiles';

const DRIVER: Driver = {
  input: 'training.tokens',
  value: { low: 5, likely: 10, high: 20 },
  unit: 'tokens',
  totalAtLowUsd: 500,
  totalAtHighUsd: 2000,
  effectUsd: 1500,
  figureId: null,
};

describe('driverQuantiles', () => {
  it('keeps the ends and the middle of the engine', () => {
    expect(driverQuantiles(DRIVER, 1000)).toMatchObject({ p10: 500, p50: 1000, p90: 2000 });
  });

  it('puts the quartiles where a total in proportion to the input has them', () => {
    // The quartile of a lognormal: 10 · 2^(0.6745/1.2816).
    const { p25, p75 } = driverQuantiles(DRIVER, 1000);
    expect(p75).toBeCloseTo(1000 * 2 ** (0.67449 / 1.28155), 0);
    expect(p25).toBeCloseTo(1000 / 2 ** (0.67449 / 1.28155), 0);
  });

  it('turns around when more of the input costs less', () => {
    const falling = { ...DRIVER, totalAtLowUsd: 2000, totalAtHighUsd: 500 };
    const { p10, p25, p50, p75, p90 } = driverQuantiles(falling, 1000);
    expect([p10, p25, p50, p75, p90].toSorted((a, b) => a - b)).toEqual([p10, p25, p50, p75, p90]);
    expect(driverEnds(falling)).toEqual({ cheap: 20, dear: 5 });
    expect(driverEnds(DRIVER)).toEqual({ cheap: 5, dear: 20 });
  });

  it('survives an input that can only run up', () => {
    const oneSided = { ...DRIVER, value: { low: 10, likely: 10, high: 20 }, totalAtLowUsd: 1000 };
    const { p10, p25, p50 } = driverQuantiles(oneSided, 1000);
    expect([p10, p25, p50]).toEqual([1000, 1000, 1000]);
  });
});
