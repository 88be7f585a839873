import { describe, expect, it } from 'vitest';
import { normalQuantile } from '#core/uncertainty/normal-quantile';
import { createSampler } from '#core/uncertainty/sampler';
import { STRATUM_COUNT } from '#core/uncertainty/strata';
import { type VarianceShares, varianceShares } from '#core/uncertainty/variance-shares';

const ROWS = 16_384;

/** Shares of a function of independent uniform numbers. */
function sharesOf(model: (x: readonly number[]) => number, inputCount: number): readonly VarianceShares[] {
  const [first, second] = [createSampler(1, ROWS), createSampler(2, ROWS)];
  const column = (sampler: typeof first, input: number) =>
    Float64Array.from(sampler.strataOf(`x${input}`), (stratum) => (stratum + 0.5) / STRATUM_COUNT);
  const inputs = Array.from({ length: inputCount }, (_, input) => input);
  const [a, b] = [first, second].map((sampler) => inputs.map((input) => column(sampler, input))) as [
    Float64Array[],
    Float64Array[],
  ];
  const run = (columns: readonly Float64Array[]) =>
    Float64Array.from({ length: ROWS }, (_, row) => model(columns.map((values) => values[row] as number)));
  const mixed = inputs.map((taken) =>
    run(a.map((values, input) => (input === taken ? (b[input] as Float64Array) : values))),
  );
  return varianceShares(run(a), run(b), mixed, 7);
}

const round = (shares: readonly VarianceShares[], kind: 'first' | 'total') =>
  shares.map((share) => share[kind].share01);

describe('shares of the variance', () => {
  it('are those printed for the function of Ishigami and Homma (Saltelli et al. 2008, Global Sensitivity Analysis, 4.2)', () => {
    const angle = (u: number) => Math.PI * (2 * u - 1);
    const shares = sharesOf(
      ([x = 0, y = 0, z = 0]) =>
        Math.sin(angle(x)) + 7 * Math.sin(angle(y)) ** 2 + 0.1 * angle(z) ** 4 * Math.sin(angle(x)),
      3,
    );
    const printed = { first: [0.3139, 0.4424, 0], total: [0.5576, 0.4424, 0.2437] };
    for (const kind of ['first', 'total'] as const)
      round(shares, kind).forEach((share, input) => {
        expect(Math.abs(share - (printed[kind][input] as number))).toBeLessThan(0.03);
      });
  });

  it('are those of the g-function of Sobol with a = 0, 1, 9: V_i = 1/3 / (1 + a_i)²', () => {
    const a = [0, 1, 9];
    const shares = sharesOf(
      (x) =>
        x.reduce(
          (product, u, input) =>
            product * ((Math.abs(4 * u - 2) + (a[input] as number)) / (1 + (a[input] as number))),
          1,
        ),
      3,
    );
    const own = a.map((each) => 1 / 3 / (1 + each) ** 2);
    const all = own.reduce((product, each) => product * (1 + each), 1) - 1;
    own.forEach((each, input) => {
      expect(Math.abs((round(shares, 'first')[input] ?? 0) - each / all)).toBeLessThan(0.03);
      const total =
        (each *
          own.reduce((product, other, place) => (place === input ? product : product * (1 + other)), 1)) /
        all;
      expect(Math.abs((round(shares, 'total')[input] ?? 0) - total)).toBeLessThan(0.03);
    });
  });

  it('of a sum add up without interaction, their spread around them', () => {
    const shares = sharesOf(([x = 0, y = 0]) => 3 * normalQuantile(x) + 4 * normalQuantile(y), 2);
    expect(round(shares, 'first')[0]).toBeCloseTo(9 / 25, 1);
    expect(round(shares, 'total')[1]).toBeCloseTo(16 / 25, 1);
    for (const { first, total } of shares)
      for (const { share01, spread01 } of [first, total]) {
        expect(spread01.p10).toBeLessThanOrEqual(share01 + 0.05);
        expect(spread01.p90).toBeGreaterThanOrEqual(share01 - 0.05);
      }
  });

  it('are zero where nothing varies', () => {
    const [share] = sharesOf(() => 5, 1);
    expect(share?.first.share01).toBe(0);
    expect(share?.total.spread01).toEqual({ p10: 0, p25: 0, p50: 0, p75: 0, p90: 0 });
  });
});
