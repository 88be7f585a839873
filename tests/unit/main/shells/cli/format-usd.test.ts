import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatUsd, formatUsdRange } from '#main/shells/cli/estimate/format-usd';

const SCALES: Readonly<Record<string, number>> = { '': 1, k: 1e3, M: 1e6, B: 1e9, T: 1e12 };

describe('formatUsd', () => {
  it.each([
    [1_234_567, '1.2 M'],
    [999_600, '1.0 M'],
    [999_400, '1.0 M'],
    [12_300_000, '12 M'],
    [123_000_000, '120 M'],
    [950, '950'],
    [4.2, '4'],
    [0, '0'],
    [-2_500_000, '-2.5 M'],
    [7.6e12, '7.6 T'],
  ])('writes %d as %s', (usd, text) => {
    expect(formatUsd(usd)).toBe(text);
  });

  it('stays within the rounding of two digits of what it writes', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e3, max: 1e14, noNaN: true }), (usd) => {
        const [digits = '', unit = ''] = formatUsd(usd).split(' ');
        const written = Number(digits.replaceAll(',', '')) * (SCALES[unit] ?? Number.NaN);
        expect(Math.abs(written / usd - 1)).toBeLessThanOrEqual(0.051);
      }),
    );
  });
});

describe('formatUsdRange', () => {
  it('writes both ends in the unit of the larger', () => {
    expect(formatUsdRange(700_000, 2_400_000)).toBe('0.7 – 2.4 M');
  });
});
