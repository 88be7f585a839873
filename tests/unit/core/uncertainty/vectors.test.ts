import { describe, expect, it } from 'vitest';
import { product, vectorSum, weightedSum } from '#core/uncertainty/vectors';

const vector = (...values: readonly number[]) => Float64Array.from(values);

describe('weightedSum', () => {
  it.each([0, 1, 3, 4, 5, 9])('adds %i terms, whatever the target held', (count) => {
    const terms = Array.from({ length: count }, (_, index) => ({
      vector: vector(1, 10, 100),
      factor: index + 1,
    }));
    const sum = (count * (count + 1)) / 2;
    expect(weightedSum(terms, vector(7, 7, 7))).toEqual(vector(sum, 10 * sum, 100 * sum));
  });

  it('passes over a factor of 0', () => {
    const terms = [
      { vector: vector(1, 2), factor: 0 },
      { vector: vector(3, 4), factor: -1 },
    ];
    expect(weightedSum(terms, vector(9, 9))).toEqual(vector(-3, -4));
  });
});

describe('vectorSum', () => {
  it('adds the vectors as they are', () => {
    expect(vectorSum([vector(1, 2), vector(3, 4)], vector(0, 0))).toEqual(vector(4, 6));
  });
});

describe('product', () => {
  it.each([1, 3, 4, 6, 8])('multiplies all of %i values', (length) => {
    const left = Float64Array.from({ length }, (_, index) => index + 1);
    const right = left.map((value) => 10 * value);
    expect(product(left, right, new Float64Array(length))).toEqual(left.map((value) => 10 * value * value));
  });
});
