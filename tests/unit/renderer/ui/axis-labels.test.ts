import { describe, expect, it } from 'vitest';
import { niceAxis } from '../../../../src/renderer/ui/axis';
import { fittingTicks } from '../../../../src/renderer/ui/axis-labels';

const axis = niceAxis([0, 4000]);
const plain = (value: number) => value.toLocaleString('en');

describe('fittingTicks', () => {
  it('names as many ticks as asked for where there is room, and before the width is known', () => {
    expect(fittingTicks(axis, 5, 400, plain, plain)).toEqual([0, 1000, 2000, 3000, 4000]);
    expect(fittingTicks(axis, 5, 0, plain, plain)).toEqual([0, 1000, 2000, 3000, 4000]);
  });

  it('names fewer rather than let two touch', () => {
    expect(fittingTicks(axis, 5, 130, plain, plain)).toEqual([0, 2000, 4000]);
    expect(fittingTicks(axis, 5, 80, plain, plain)).toEqual([0, 4000]);
  });

  it('counts Han characters as wide as they are', () => {
    const withUnit = (value: number) => `${plain(value)}万美元`;
    expect(fittingTicks(axis, 5, 130, plain, withUnit)).toEqual([0, 4000]);
  });
});
