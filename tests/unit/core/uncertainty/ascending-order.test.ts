import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascendingOrder } from '#core/uncertainty/ascending-order';

/** By comparing, equal keys in their order. */
function comparedOrder(keys: ArrayLike<number>): number[] {
  return Array.from(keys, (_, place) => place).sort(
    (one, other) => (keys[one] as number) - (keys[other] as number) || one - other,
  );
}

describe('the order of keys', () => {
  it('is that of a sort that compares, for any words', () => {
    const word = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 2 ** 32 - 1 }), fc.constant(2 ** 32 - 1));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 300 }), (words) => {
        const keys = Uint32Array.from(words);
        expect([...ascendingOrder(keys)]).toEqual(comparedOrder(keys));
      }),
    );
  });

  it('is that of a sort that compares, for any numbers: negative, tiny, the two zeros alike', () => {
    const key = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -2, max: 2, noNaN: true }),
      fc.constantFrom(0, -0, 1, -1, 5e-324, -5e-324, Number.MAX_VALUE),
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 300 }), (numbers) => {
        const keys = Float64Array.from(numbers);
        expect([...ascendingOrder(keys)]).toEqual(comparedOrder(keys));
      }),
    );
  });

  it('leaves the keys as they are', () => {
    const keys = Float64Array.of(3, -1, 2);
    ascendingOrder(keys);
    expect(keys).toEqual(Float64Array.of(3, -1, 2));
  });
});
