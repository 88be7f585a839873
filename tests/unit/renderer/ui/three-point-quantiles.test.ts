import { describe, expect, it } from 'vitest';
import { createInputSet } from '#core/uncertainty/input-set';
import { quantilesOf } from '#core/uncertainty/quantiles';
import { createSampler } from '#core/uncertainty/sampler';
import { quantilesOfThreePoint } from '../../../../src/renderer/ui/three-point-quantiles';

const RUNS = 20_000;

describe('quantilesOfThreePoint', () => {
  it.each([[{ low: 1.35, likely: 1.9, high: 2.9 }], [{ low: -5, likely: 2, high: 30 }]])(
    'draws the same five values as the simulation of %j',
    (value) => {
      const input = { id: 'x', value, unit: '1', figureId: null, min: -1e9, max: 1e9 };
      const drawn = createInputSet([input], createSampler(7, RUNS)).vector('x');
      const simulated = quantilesOf(drawn, RUNS);
      const quantiles = quantilesOfThreePoint(value);
      const span = value.high - value.low;
      // The histogram of the simulation is exact to one bin of a wide tail: 1 % of the range covers it.
      for (const point of ['p10', 'p25', 'p50', 'p75', 'p90'] as const) {
        expect(Math.abs(quantiles[point] - simulated[point])).toBeLessThan(span * 0.01);
      }
    },
  );
});
