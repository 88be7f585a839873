import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputText } from '../../../../src/renderer/format/input-text';
import { parseNumber } from '../../../../src/renderer/format/parse-number';

describe('parseNumber', () => {
  it.each([
    ['8B', 8e9],
    ['15T', 15e12],
    ['15 T', 15e12],
    ['1.5e12', 1.5e12],
    ['1,5E-3', 0.0015],
    ['1.5×10¹²', 1.5e12],
    ['7.2x10^23', 7.2e23],
    ['80亿', 80e8],
    ['15万亿', 15e12],
    ['47.3 万', 473_000],
    ['３千', 3000],
    ['1.1M', 1_100_000],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['1,500', 1500],
    ['0,500', 0.5],
    ['1.500', 1.5],
    ['1.234.567', 1_234_567],
    ['1,234,567.5', 1_234_567.5],
    ['1.234.567,5', 1_234_567.5],
    ['1 234 567', 1_234_567],
    ['1’234', 1234],
    ['45 %', 0.45],
    ['−3', -3],
    ['.5', 0.5],
    [',5', 0.5],
    ['20 million', 20e6],
    ['3bn', 3e9],
  ])('reads %s', (text, expected) => {
    expect(parseNumber(text, 'en')).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['abc', 'not-a-number'],
    ['1,23,4', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['1,2.345,6', 'not-a-number'],
    ['--3', 'not-a-number'],
    ['3 5 x 2', 'not-a-number'],
    ['5 kg', 'unknown-unit'],
    ['5 constructor', 'unknown-unit'],
    ['1e999', 'not-a-number'],
  ])('refuses “%s” with a reason', (text, reason) => {
    expect(parseNumber(text, 'en')).toMatchObject({ ok: false, error: { reason } });
  });

  it('reads back what a field shows, to the digits the field keeps, in both languages', () => {
    const number = fc.oneof(
      fc.double({ min: 1e-9, max: 1e21, noNaN: true }),
      fc.integer({ min: -1e12, max: 1e12 }),
    );
    fc.assert(
      fc.property(number, fc.constantFrom('en' as const, 'zh' as const), (value, language) => {
        const read = parseNumber(inputText(value, language), language);
        if (!read.ok) throw new Error(`${inputText(value, language)} was refused`);
        expect(Math.abs(read.value - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-11);
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = parseNumber(text, 'zh');
        expect(read.ok ? Number.isFinite(read.value) : read.error.reason !== undefined).toBe(true);
      }),
    );
  });
});
