import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeRanks } from '#core/uncertainty/place-ranks';

it('puts the values of the ranks asked for where sorting puts them, and loses none', () => {
  const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -1e9, max: 1e9 }));
  const cases = fc
    .array(value, { minLength: 1, maxLength: 400 })
    .chain((list) =>
      fc.tuple(fc.constant(list), fc.array(fc.nat(list.length - 1), { minLength: 1, maxLength: 6 })),
    );
  fc.assert(
    fc.property(cases, ([list, picked]) => {
      const ranks = picked.toSorted((a, b) => a - b);
      const values = Float64Array.from(list);
      const sorted = values.toSorted();
      placeRanks(values, ranks);
      for (const rank of ranks) expect(values[rank]).toBe(sorted[rank]);
      expect(values.toSorted()).toEqual(sorted);
    }),
  );
});
