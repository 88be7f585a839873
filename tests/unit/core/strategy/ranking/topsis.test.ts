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

it('takes less as better where it is: the car example of the literature, cost in the last column', () => {
  // Civic, Saturn, Ford, Mazda by style, reliability, fuel economy and cost; ideal 0.059, 0.244, 0.162, 0.080.
  const cars = [
    [7, 9, 9, 8],
    [8, 7, 8, 7],
    [9, 6, 8, 9],
    [6, 7, 8, 6],
  ];
  const closeness = closenessOf(cars, [0.1, 0.4, 0.3, 0.2], [true, true, true, false]);
  const order = ['Civic', 'Saturn', 'Ford', 'Mazda'].toSorted(
    (a, b) => position(closeness, b) - position(closeness, a),
  );
  expect(order).toEqual(['Civic', 'Mazda', 'Saturn', 'Ford']);
  expect(closeness[0]).toBeCloseTo(0.74, 2);
});

function position(closeness: readonly number[], car: string): number {
  return closeness[['Civic', 'Saturn', 'Ford', 'Mazda'].indexOf(car)] as number;
}

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
