import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSampler } from '#core/uncertainty/sampler';
import { sobolDimensionOf } from '#core/uncertainty/sobol-dimensions';
import { SOBOL_DIMENSIONS, sobolCoordinate } from '#core/uncertainty/sobol-sequence';
import { STRATUM_COUNT } from '#core/uncertainty/strata';

const dimension = fc.integer({ min: 0, max: SOBOL_DIMENSIONS - 1 });
const seed = fc.integer();

describe('a scrambled Sobol sequence', () => {
  it('has one of its first 2^m points in each of 2^m slices, in every dimension and for every seed', () => {
    fc.assert(
      fc.property(dimension, seed, fc.integer({ min: 1, max: 9 }), (d, s, m) => {
        const slices = Array.from(sobolCoordinate(d, 2 ** m, s), (point) =>
          Math.floor(point / 2 ** (32 - m)),
        );
        expect(new Set(slices).size).toBe(2 ** m);
      }),
      { numRuns: 200 },
    );
  });

  it('fills every elementary rectangle of its first two dimensions alike', () => {
    const [x, y] = [sobolCoordinate(0, 256, 5), sobolCoordinate(1, 256, 9)];
    for (let wide = 0; wide <= 8; wide += 1) {
      const cells = new Map<string, number>();
      for (let point = 0; point < 256; point += 1) {
        const cell = [
          Math.floor((x[point] as number) / 2 ** (32 - wide)),
          Math.floor((y[point] as number) / 2 ** (24 + wide)),
        ];
        cells.set(String(cell), (cells.get(String(cell)) ?? 0) + 1);
      }
      expect(cells.size).toBe(256);
    }
  });
});

describe('the draws of inputs', () => {
  const ids = [
    'price.training',
    'training.experimentsMultiplier',
    'serving.calibration',
    'storage.usd_per_gb_month',
    'users.DE',
  ];

  it('take every stratum equally often, with a dimension of their own or without', () => {
    const sampler = createSampler(7, 4 * STRATUM_COUNT);
    for (const id of ids) {
      const counts = new Array<number>(STRATUM_COUNT).fill(0);
      for (const stratum of sampler.strataOf(id)) counts[stratum] = (counts[stratum] ?? 0) + 1;
      expect(new Set(counts)).toEqual(new Set([4]));
    }
  });

  it('of two inputs do not move together', () => {
    const sampler = createSampler(11, 4096);
    for (const a of ids)
      for (const b of ids)
        if (a < b) expect(Math.abs(correlation(sampler.strataOf(a), sampler.strataOf(b)))).toBeLessThan(0.05);
  });

  it('have at most one input on a dimension', () => {
    expect(sobolDimensionOf('price.training')).toBe(0);
    expect(sobolDimensionOf('users.DE')).toBeNull();
    const ofOtherModels = [
      'workload.samples',
      'workload.tuningSamples',
      'workload.lookup_efficiency',
      'step_efficiency.diffusion_factor',
      'step_efficiency.recommender_factor',
    ].map(sobolDimensionOf);
    expect(ofOtherModels).not.toContain(null);
    expect(new Set(ofOtherModels).size).toBe(ofOtherModels.length);
  });
});

/** Pearson's correlation of two vectors of strata. */
function correlation(a: Uint16Array, b: Uint16Array): number {
  const middle = (STRATUM_COUNT - 1) / 2;
  let product = 0;
  let squares = 0;
  a.forEach((value, run) => {
    product += (value - middle) * ((b[run] as number) - middle);
    squares += (value - middle) ** 2;
  });
  return product / squares;
}
