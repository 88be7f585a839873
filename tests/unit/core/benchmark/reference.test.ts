import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attentionRows } from '#core/benchmark/reference/attention';
import { compare } from '#core/benchmark/reference/compare';
import { convolutionElements } from '#core/benchmark/reference/convolution';
import { matmulElements } from '#core/benchmark/reference/matmul';
import { randomIndices, randomValues } from '#core/benchmark/reference/random-values';
import { softmaxRow } from '#core/benchmark/reference/softmax';
import { toleranceOf } from '#core/benchmark/reference/tolerance';

const all = (count: number) => Int32Array.from({ length: count }, (_, index) => index);

describe('product of matrices', () => {
  it('by hand', () => {
    const a = Float32Array.of(1, 2, 3, 4);
    const b = Float32Array.of(5, 6, 7, 8);
    expect([...matmulElements(a, b, 2, all(4))]).toEqual([19, 22, 43, 50]);
    expect([...matmulElements(a, b, 2, Int32Array.of(3))]).toEqual([50]);
  });

  it('with the identity changes nothing', () => {
    const n = 7;
    const identity = Float32Array.from({ length: n * n }, (_, index) => (index % (n + 1) === 0 ? 1 : 0));
    const values = randomValues(n * n, 3);
    expect([...matmulElements(identity, values, n, all(n * n))]).toEqual([...values]);
  });
});

describe('softmax', () => {
  it('by hand: weights 1, 2 and 5', () => {
    const row = softmaxRow([0, Math.log(2), Math.log(5)]);
    expect(row[0]).toBeCloseTo(1 / 8, 14);
    expect(row[1]).toBeCloseTo(2 / 8, 14);
    expect(row[2]).toBeCloseTo(5 / 8, 14);
  });

  it('sums to one, and only differences count', () => {
    const anyRow = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(anyRow, fc.integer({ min: -100, max: 100 }), (row, shift) => {
        const weights = softmaxRow(row);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        const shifted = softmaxRow(row.map((value) => value + shift));
        for (const [index, weight] of weights.entries()) expect(shifted[index]).toBeCloseTo(weight, 9);
      }),
    );
  });
});

describe('attention', () => {
  it('without preference is the mean of the values', () => {
    const values = Float32Array.of(1, 2, 3, 4, 5, 6);
    const rows = attentionRows(
      { queries: new Float32Array(6), keys: randomValues(6, 1), values, tokens: 3, headSize: 2 },
      all(3),
    );
    for (let row = 0; row < 3; row += 1) {
      expect(rows[2 * row]).toBeCloseTo(3, 14);
      expect(rows[2 * row + 1]).toBeCloseTo(4, 14);
    }
  });

  it('by hand: scores of 0 and ln 3 over one dimension', () => {
    const inputs = {
      queries: Float32Array.of(1, 1),
      keys: Float32Array.of(0, Math.fround(Math.log(3))),
      values: Float32Array.of(4, 8),
      tokens: 2,
      headSize: 1,
    };
    // Weights 1/4 and 3/4.
    expect(attentionRows(inputs, Int32Array.of(0))[0]).toBeCloseTo(7, 6);
  });

  it('looks at the tokens of its own sequence alone', () => {
    const of = (values: readonly number[]) => Float32Array.from(values);
    const inputs = { queries: of([1, 1, 1, 1]), keys: of([0, 0, 0, 0]), tokens: 2, headSize: 1 };
    const rows = attentionRows({ ...inputs, values: of([1, 3, 10, 30]) }, all(4));
    expect([...rows]).toEqual([2, 2, 20, 20]);
  });
});

describe('convolution', () => {
  it('by hand: a sum over the neighbours, zeros beyond the edge', () => {
    const image = Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9);
    const filters = new Float32Array(9).fill(1);
    expect([...convolutionElements({ image, filters, size: 3, channels: 1 }, all(9))]).toEqual([
      12, 21, 16, 27, 45, 33, 24, 39, 28,
    ]);
  });

  it('is not flipped, and mixes channels by the filter', () => {
    const image = Float32Array.of(1, 10, 2, 20, 3, 30, 4, 40);
    // Only the right neighbour, and only from channel 1 to channel 0.
    const filters = new Float32Array(36);
    filters[(5 * 2 + 1) * 2] = 1;
    const result = convolutionElements({ image, filters, size: 2, channels: 2 }, all(8));
    expect([...result]).toEqual([20, 0, 0, 0, 40, 0, 0, 0]);
  });
});

describe('comparison', () => {
  const expected = Float64Array.of(1, -4, 2);

  it('is by the largest magnitude of the reference', () => {
    expect(compare(expected, [1, -4.04, 2], 0.02)).toEqual({
      maxRelativeError: expect.closeTo(0.01, 12),
      tolerance: 0.02,
      correct: true,
    });
    expect(compare(expected, [1, -4.2, 2], 0.02).correct).toBe(false);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('never passes %s', (value) => {
    expect(compare(expected, [1, value, 2], 1e300)).toMatchObject({
      correct: false,
      maxRelativeError: Number.MAX_VALUE,
    });
  });

  it('never passes a result that is too short', () => {
    expect(compare(expected, [1, -4], 1).correct).toBe(false);
  });

  it('lets through what float32 rounds, and not a term that is missing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 400 }), fc.integer(), (n, seed) => {
        const left = randomValues(n, seed);
        const right = randomValues(n, seed + 1);
        let exact = 0;
        let rounded = 0;
        for (let index = 0; index < n; index += 1) {
          const product = (left[index] as number) * (right[index] as number);
          exact += product;
          rounded = Math.fround(rounded + Math.fround(product));
        }
        const tolerance = toleranceOf({ format: 'float32', sumLength: n });
        // A dot product may come out near zero: it is compared on the scale that such sums have.
        const scale = Math.sqrt(n / 9);
        expect(compare(Float64Array.of(exact, scale), [rounded, scale], tolerance).correct).toBe(true);
        expect(tolerance).toBeLessThan(1 / n);
      }),
    );
  });

  it('is wider for half precision, whose sums are still of float32', () => {
    const half = toleranceOf({ format: 'float16', sumLength: 1024 });
    expect(half).toBeGreaterThan(1e-3);
    expect(half).toBeLessThan(0.02);
  });
});

describe('random data', () => {
  it('is the same for the same seed, and spread over its range', () => {
    const values = randomValues(4000, 5);
    expect(randomValues(4000, 5)).toEqual(values);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(-1);
    expect(Math.abs(values.reduce((sum, value) => sum + value, 0) / 4000)).toBeLessThan(0.05);
    const indices = randomIndices(500, 10, 6);
    expect(new Set(indices).size).toBe(10);
  });
});
