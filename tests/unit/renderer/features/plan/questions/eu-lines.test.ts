import { describe, expect, it } from 'vitest';
import { lineState } from '../../../../../../src/renderer/features/plan/questions/eu-lines';

const flop = (p10: number, p50: number, p90: number) => ({ p10, p25: p10, p50, p75: p90, p90 });

describe('lineState', () => {
  it('says how far below or above the median is', () => {
    expect(lineState(flop(4e23, 5e23, 6e23), 1e25)).toEqual({ word: 'below', factor: 20 });
    expect(lineState(flop(4e23, 5e23, 6e23), 1e23)).toEqual({ word: 'above', factor: 5 });
  });

  it('says that a line may be crossed while it lies inside the range', () => {
    expect(lineState(flop(8e24, 9e24, 1.2e25), 1e25).word).toBe('near');
  });
});
