import { describe, expect, it } from 'vitest';
import type { Driver } from '#core/evaluation/evaluation';
import { driverEnds } from '../../../../src/renderer/ui/driver-ends';

const DRIVER: Driver = {
  input: 'training.tokens',
  value: { low: 5, likely: 10, high: 20 },
  unit: 'tokens',
  totalAtLowUsd: 500,
  totalAtHighUsd: 2000,
  effectUsd: 1500,
  figureId: null,
};

describe('driverEnds', () => {
  it('puts the cheaper end first', () => {
    expect(driverEnds(DRIVER)).toEqual({ cheap: { value: 5, usd: 500 }, dear: { value: 20, usd: 2000 } });
  });

  it('turns around when more of the input costs less', () => {
    const falling = { ...DRIVER, totalAtLowUsd: 2000, totalAtHighUsd: 500 };
    expect(driverEnds(falling)).toEqual({ cheap: { value: 20, usd: 500 }, dear: { value: 5, usd: 2000 } });
  });
});
