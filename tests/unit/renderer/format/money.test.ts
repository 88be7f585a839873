import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  money,
  moneyColumn,
  moneyRange,
  moneyRangeText,
  moneySpoken,
  moneyTicks,
  price,
  priceRangeText,
  US_DOLLAR,
} from '../../../../src/renderer/format/money';
import { parseNumber } from '../../../../src/renderer/format/parse-number';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const spread = (low: number, median: number, high: number) => ({ low, median, high });

/** Significant digits of a written number: leading zeros and, without a decimal mark, trailing zeros do not count. */
function significantDigits(text: string): number {
  const digits = text.replace(/[^\d.]/g, '');
  const counted = digits.replace('.', '').replace(/^0+/, '');
  return (digits.includes('.') ? counted : counted.replace(/0+$/, '')).length;
}

const anySpread = fc
  .tuple(
    fc.double({ min: 1e-3, max: 1e13, noNaN: true }),
    fc.double({ min: 1, max: 1e4, noNaN: true }),
    fc.double({ min: 1, max: 1e4, noNaN: true }),
  )
  .map(([median, down, up]) => spread(median / down, median, median * up));
const language = fc.constantFrom('en' as const, 'zh' as const);

describe('moneyRange', () => {
  it('writes the range as the design does', () => {
    expect(plain(moneyRangeText(spread(0.68e6, 1.21e6, 2.43e6), US_DOLLAR, 'en'))).toBe(
      'USD 1.2 M (0.7 – 2.4 M)',
    );
    expect(moneyRangeText(spread(2.2e6, 2.9e6, 3.9e6), US_DOLLAR, 'zh')).toBe('290万美元（220–390万）');
  });

  it('gives its parts one unit, at median and high', () => {
    const range = moneyRange(spread(0.68e6, 1.21e6, 2.43e6), US_DOLLAR, 'en');
    expect([range.median, range.low, range.high, range.currency].map(plain)).toEqual([
      '1.2 M',
      '0.7',
      '2.4 M',
      'USD',
    ]);
  });

  it('carries to the next unit when rounding does', () => {
    expect(plain(money(999_600, US_DOLLAR, 'en'))).toBe('USD 1.0 M');
    expect(money(9_990, US_DOLLAR, 'zh')).toBe('1.0万美元');
  });

  it('keeps a small low end visible instead of rounding it to nothing', () => {
    expect(plain(moneyRangeText(spread(41_000, 1.2e6, 9e6), US_DOLLAR, 'en'))).toBe(
      'USD 1.2 M (0.04 – 9.0 M)',
    );
  });

  it('joins negative ends by a word, since a dash would read as a sign', () => {
    expect(plain(moneyRangeText(spread(-9e5, -5e5, -1e5), US_DOLLAR, 'en'))).toBe(
      'USD −500 k (−900 to −100 k)',
    );
    expect(moneyRangeText(spread(-9e5, -5e5, -1e5), US_DOLLAR, 'zh')).toBe('−50万美元（−90至−10万）');
  });

  it('shows zero as zero', () => {
    expect(plain(moneyRangeText(spread(0, 0, 5e4), US_DOLLAR, 'en'))).toBe('USD 0 (0 – 50 k)');
  });

  it('converts before it chooses the unit', () => {
    expect(plain(money(10_000, { code: 'JPY', perUsd: 150 }, 'en'))).toBe('JPY 1.5 M');
    expect(money(10_000, { code: 'CNY', perUsd: 7.1 }, 'zh')).toBe('7.1万人民币');
  });

  it('never shows more than two significant digits and always one unit', () => {
    fc.assert(
      fc.property(anySpread, language, (value, spoken) => {
        const { numbers, median, high, scale } = moneyRange(value, US_DOLLAR, spoken);
        for (const number of Object.values(numbers)) expect(significantDigits(number)).toBeLessThanOrEqual(2);
        expect(median.endsWith(scale.short) && high.endsWith(scale.short)).toBe(true);
      }),
    );
  });

  it('reads back to the amount within the precision shown', () => {
    fc.assert(
      fc.property(anySpread, language, (value, spoken) => {
        const read = parseNumber(moneyRange(value, US_DOLLAR, spoken).median, spoken);
        if (!read.ok) throw new Error('the median was not readable');
        // Half of the second digit is at most 5 % of a number that starts with 1.
        expect(Math.abs(read.value - value.median) / value.median).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });

  it('keeps the order of low, median and high', () => {
    fc.assert(
      fc.property(anySpread, (value) => {
        const { numbers } = moneyRange(value, US_DOLLAR, 'en');
        const [low = 0, median = 0, high = 0] = [numbers.low, numbers.median, numbers.high].map((text) =>
          Number(text.replaceAll(',', '')),
        );
        expect(low).toBeLessThanOrEqual(median * 1.1);
        expect(median).toBeLessThanOrEqual(high * 1.1);
      }),
    );
  });
});

describe('moneyColumn', () => {
  it('takes one unit for all rows, that of the middle one', () => {
    const column = moneyColumn([900e3, 120e3, 90e3, 60e3, 30e3, 12e3, 1.2e6], US_DOLLAR, 'en');
    expect(column.unit).toBe('thousand USD');
    expect(column.value(1.2e6)).toBe('1,200');
    expect(plain(column.range(spread(580e3, 900e3, 1.6e6)))).toBe('580 – 1,600');
    expect(moneyColumn([900e3, 120e3, 90e3], US_DOLLAR, 'zh').unit).toBe('万美元');
  });

  it('gives a small row two digits of its own, as its range has', () => {
    const column = moneyColumn([5e6, 4.2e3, 6e6], US_DOLLAR, 'en');
    expect(column.value(4.2e3)).toBe('0.0042');
    expect(plain(column.range({ low: 2.2e3, median: 4.2e3, high: 7.1e3 }))).toBe('0.0022 – 0.0071');
  });

  it('has a unit even without rows', () => {
    expect(moneyColumn([], US_DOLLAR, 'en').unit).toBe('USD');
  });
});

describe('prices, ticks and spoken amounts', () => {
  it('shows unit prices with cents, small ones with three digits', () => {
    expect(plain(price(2.95, US_DOLLAR, 'en'))).toBe('USD 2.95');
    expect(plain(price(1.9, US_DOLLAR, 'en'))).toBe('USD 1.90');
    expect(plain(price(0.0213, US_DOLLAR, 'en'))).toBe('USD 0.0213');
    expect(plain(price(31_000, US_DOLLAR, 'en'))).toBe('USD 31,000');
  });

  it('names the currency of a price range once', () => {
    const hour = { low: 2.29, median: 2.62, high: 7.52 };
    expect(plain(priceRangeText(hour, US_DOLLAR, 'en'))).toBe('USD 2.62 (2.29 – 7.52)');
    expect(priceRangeText(hour, US_DOLLAR, 'zh')).toBe('2.62美元（2.29–7.52）');
    expect(plain(priceRangeText({ low: 2, median: 2, high: 2 }, US_DOLLAR, 'en'))).toBe('USD 2.00');
  });

  it('names the unit at the last tick only', () => {
    const { text, lastText } = moneyTicks(3e6, US_DOLLAR, 'en');
    expect([text(0), text(5e5), plain(lastText(3e6))]).toEqual(['0', '0.5', '3 M']);
  });

  it('is spoken in full words', () => {
    expect(moneySpoken(1.2e6, US_DOLLAR, 'en')).toBe('1.2 million US dollars');
  });
});
