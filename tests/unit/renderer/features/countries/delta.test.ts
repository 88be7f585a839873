import { describe, expect, it } from 'vitest';
import { deltaOf, directionOf } from '../../../../../src/renderer/features/countries/delta';

const five = (p10: number, p25: number, p50: number, p75: number, p90: number) => ({
  p10,
  p25,
  p50,
  p75,
  p90,
});

describe('deltaOf', () => {
  it('compares cheap runs with cheap runs and dear ones with dear ones', () => {
    const delta = deltaOf(five(2, 3, 4, 6, 9), five(3, 4.5, 6, 9, 14));
    expect(delta).toEqual({ likelyUsd: -2, lowUsd: -5, highUsd: -1 });
    expect(directionOf(delta)).toBe('less');
  });

  it('is more when every percentile is dearer', () => {
    expect(directionOf(deltaOf(five(3, 4, 5, 6, 7), five(1, 2, 3, 4, 5)))).toBe('more');
  });

  it('stays open when the cheap runs and the dear runs disagree', () => {
    expect(directionOf(deltaOf(five(1, 3, 5, 8, 12), five(2, 3, 4, 5, 6)))).toBe('open');
  });

  it('is the same for one and the same cost', () => {
    const cost = five(1, 2, 3, 4, 5);
    expect(directionOf(deltaOf(cost, cost))).toBe('same');
  });
});
