import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasAmbiguousComma, plainNumber } from '#core/transparency/front-matter/plain-number';

describe('a number in a cell of a card', () => {
  it.each([
    ['0.83', 0.83],
    ['83.1 %', 83.1],
    ['-1.5e-3', -0.0015],
    ['1,234.5', 1234.5],
    ['1,234,567', 1234567],
  ])('%s is read', (text, value) => {
    expect(plainNumber(text)).toBe(value);
    expect(hasAmbiguousComma(text)).toBe(false);
  });

  it.each(['12,345', '1,234', '0,832', '1,5', '12,345 %', '1.234,5', '0，832'])(
    '%s is not, for its comma can be two things',
    (text) => {
      expect(plainNumber(text)).toBeNull();
      expect(hasAmbiguousComma(text)).toBe(true);
    },
  );

  it.each(['', 'good', '0.39 to 0.44', 'n/a', '1e', '3 of 4, roughly'])('%j is no number at all', (text) => {
    expect(plainNumber(text)).toBeNull();
    expect(hasAmbiguousComma(text)).toBe(false);
  });

  it('is read as it was written, whatever it is', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = String(value).replace('e+', 'e');
        expect(plainNumber(text)).toBe(value + 0);
      }),
    );
  });
});
