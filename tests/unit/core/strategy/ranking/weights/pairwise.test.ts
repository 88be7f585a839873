import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worstPair, worstTriple } from '#core/strategy/ranking/weights/inconsistency';
import { pairwiseWeights } from '#core/strategy/ranking/weights/pairwise';
import '../../../../../support/property-seed';

/** Which drink is consumed more in the United States: Saaty 2008, Int. J. Services Sciences 1(1), table 2. */
const DRINKS = [
  [1, 9, 5, 2, 1, 1, 1 / 2],
  [1 / 9, 1, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
  [1 / 5, 3, 1, 1 / 3, 1 / 4, 1 / 3, 1 / 9],
  [1 / 2, 9, 3, 1, 1 / 2, 1, 1 / 3],
  [1, 9, 4, 2, 1, 2, 1 / 2],
  [1, 9, 3, 1, 1 / 2, 1, 1 / 3],
  [2, 9, 9, 3, 2, 3, 1],
];

/** Six criteria of a school whose judgements contradict one another, after an example of Saaty 1980. */
const SCHOOLS = [
  [1, 4, 3, 1, 3, 4],
  [1 / 4, 1, 7, 3, 1 / 5, 1],
  [1 / 3, 1 / 7, 1, 1 / 5, 1 / 5, 1 / 6],
  [1, 1 / 3, 5, 1, 1, 1 / 3],
  [1 / 3, 5, 5, 1, 1, 3],
  [1 / 4, 1, 6, 3, 1 / 3, 1],
];

describe('weights from comparisons in pairs', () => {
  it('are those that Saaty prints for the drinks, with a consistency ratio of 0.022', () => {
    const { weights, consistencyRatio } = pairwiseWeights(DRINKS);
    // As printed: three places, all of them.
    const printed = [0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327];
    weights.forEach((weight, row) => {
      expect(Math.abs(weight - (printed[row] as number))).toBeLessThan(0.0005);
    });
    expect(Math.abs(consistencyRatio - 0.022)).toBeLessThan(0.0005);
  });

  it('find the schools inconsistent, far above the limit of 0.1: the principal eigenvalue is 7.420', () => {
    const { weights, lambdaMax, consistencyRatio } = pairwiseWeights(SCHOOLS);
    // By a general eigenvalue routine (LAPACK) from the same matrix.
    [0.321, 0.14, 0.035, 0.128, 0.237, 0.139].forEach((expected, row) => {
      expect(weights[row]).toBeCloseTo(expected, 3);
    });
    expect(lambdaMax).toBeCloseTo(7.42, 3);
    expect(consistencyRatio).toBeCloseTo(0.229, 3);
  });

  it('give back weights whose ratios were entered, and find no fault with them', () => {
    const weight = fc.double({ min: 0.05, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 2, maxLength: 10 }), (raw) => {
        const sum = raw.reduce((total, each) => total + each, 0);
        const matrix = raw.map((row) => raw.map((column) => row / column));
        const { weights, consistencyRatio } = pairwiseWeights(matrix);
        weights.forEach((found, position) => {
          expect(found).toBeCloseTo((raw[position] as number) / sum, 8);
        });
        expect(consistencyRatio).toBeCloseTo(0, 8);
        expect(worstTriple(matrix)).toBeNull();
      }),
    );
  });

  it('always sum to 1', () => {
    const judgement = fc.integer({ min: -8, max: 8 }).map((step) => (step >= 0 ? step + 1 : 1 / (1 - step)));
    fc.assert(
      fc.property(fc.array(judgement, { minLength: 10, maxLength: 10 }), (upper) => {
        const { weights, lambdaMax } = pairwiseWeights(reciprocal(5, upper));
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        expect(lambdaMax).toBeGreaterThanOrEqual(5 - 1e-9);
      }),
    );
  });
});

describe('judgements that contradict one another', () => {
  it('are named: three of the schools, and what two of them make of the third', () => {
    const triple = worstTriple(SCHOOLS);
    // Friends over vocation 3, vocation over college 1: friends over college would be 3, and is said to be 1/5.
    expect(triple?.members).toEqual([1, 3, 4]);
    expect(triple?.given).toBe(1 / 5);
    expect(triple?.implied).toBe(3);
    expect(triple?.inconsistency).toBeCloseTo(14 / 15, 9);
  });

  it('have a cure: the pair that fits least, with what the others imply in its place', () => {
    const before = pairwiseWeights(SCHOOLS).consistencyRatio;
    const pair = worstPair(SCHOOLS);
    expect(pair).not.toBeNull();
    expect(pair?.after.consistencyRatio).toBeLessThan(before);
  });

  it('A is 2 B, B is 2 C, and A is 1/4 C: the pair A, C fits no worse than the others, and any cure makes them agree', () => {
    const matrix = reciprocal(3, [2, 1 / 4, 2]);
    const pair = worstPair(matrix);
    expect(pair?.after.consistencyRatio).toBeCloseTo(0, 1);
  });
});

/** @param upper entries above the diagonal, row by row */
function reciprocal(order: number, upper: readonly number[]): readonly (readonly number[])[] {
  const at = (row: number, column: number) =>
    upper[row * order - (row * (row + 1)) / 2 + column - row - 1] as number;
  return Array.from({ length: order }, (_, row) =>
    Array.from({ length: order }, (__, column) =>
      row === column ? 1 : row < column ? at(row, column) : 1 / at(column, row),
    ),
  );
}
