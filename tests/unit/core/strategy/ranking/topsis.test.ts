import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTopsis } from '#core/strategy/ranking/topsis';
import '../../../../support/property-seed';

function closenessOf(
  rows: readonly (readonly number[])[],
  weights: readonly number[],
  more: readonly boolean[],
) {
  const closeness = new Float64Array(rows.length);
  createTopsis(rows.length, more)(Float64Array.from(rows.flat()), weights, closeness);
  return [...closeness];
}

it('gives the closeness that Tzeng and Huang 2011 work out by hand (Multiple Attribute Decision Making, CRC Press, chapter 5)', () => {
  const closeness = closenessOf(
    [
      [5, 8, 4],
      [7, 6, 8],
      [8, 8, 6],
      [7, 4, 6],
    ],
    [0.3, 0.4, 0.3],
    [true, true, true],
  );
  // Printed there to four places.
  [0.5037, 0.6581, 0.7482, 0.334].forEach((printed, row) => {
    expect(closeness[row]).toBeCloseTo(printed, 3);
  });
});

it('takes less as better where it is: four cars worked out by hand, with what they cost in the last column', () => {
  // Roots of the sums of squares: √230, √215, √273, √230. Weighted, the best are 0.9/√230, 3.6/√215, 2.7/√273 and 1.2/√230,
  // the worst 0.6/√230, 2.4/√215, 2.4/√273 and 1.8/√230.
  const cars = [
    [7, 9, 9, 8],
    [8, 7, 8, 7],
    [9, 6, 8, 9],
    [6, 7, 8, 6],
  ];
  const closeness = closenessOf(cars, [0.1, 0.4, 0.3, 0.2], [true, true, true, false]);
  // Distances to the best 0.0295, 0.0594, 0.0927, 0.0608, to the worst 0.0851, 0.0402, 0.0198, 0.0481.
  [0.7427, 0.4036, 0.1759, 0.4414].forEach((worked, row) => {
    expect(closeness[row]).toBeCloseTo(worked, 4);
  });
});

it('does not mind the unit of a column', () => {
  const amount = fc.double({ min: 0.1, max: 1000, noNaN: true });
  const table = fc.array(fc.tuple(amount, amount, amount), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(table, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (rows, factor) => {
      const more = [true, false, true];
      const scaled = rows.map(([a, b, c]) => [a * factor, b, c] as const);
      const before = closenessOf(rows, [0.5, 0.3, 0.2], more);
      closenessOf(scaled, [0.5, 0.3, 0.2], more).forEach((value, row) => {
        expect(value).toBeCloseTo(before[row] as number, 9);
      });
    }),
  );
});

it('says 0.5 of alternatives that are all alike', () => {
  expect(
    closenessOf(
      [
        [3, 0],
        [3, 0],
      ],
      [0.5, 0.5],
      [true, true],
    ),
  ).toEqual([0.5, 0.5]);
});
