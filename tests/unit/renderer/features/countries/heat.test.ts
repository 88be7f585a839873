import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heatLevels } from '../../../../../src/renderer/features/countries/heat';

describe('heatLevels', () => {
  it('puts the same number of countries into every quarter', () => {
    expect(heatLevels([80, 10, 30, 50, 20, 70, 40, 60])).toEqual([4, 1, 2, 3, 1, 4, 2, 3]);
  });

  it('gives an unknown cost no level and does not count it', () => {
    expect(heatLevels([null, 1, 2, 3, 4, null])).toEqual([null, 1, 2, 3, 4, null]);
  });

  it('gives equal costs equal levels and never a dearer one a lower level', () => {
    const costs = fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { nil: null }), { maxLength: 60 });
    fc.assert(
      fc.property(costs, (values) => {
        const levels = heatLevels(values);
        values.forEach((left, i) => {
          values.forEach((right, j) => {
            if (left === null || right === null) return;
            if (left <= right) expect(levels[i]).toBeLessThanOrEqual(levels[j] as number);
          });
        });
      }),
      { numRuns: 30 },
    );
  });
});
