import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  numberCell,
  optionalDateCell,
  optionalNumberCell,
  optionalTextCell,
  textCell,
  wordCell,
} from '#core/catalog/cell';

describe('cells', () => {
  it.each(['', '  ', 'null'])('read %j as unknown, never as 0', (cell) => {
    expect(optionalNumberCell(0, 10).parse(cell)).toBeNull();
    expect(optionalTextCell.parse(cell)).toBeNull();
    expect(optionalDateCell.parse(cell)).toBeNull();
    expect(numberCell(0, 10).safeParse(cell).success).toBe(false);
    expect(textCell.safeParse(cell).success).toBe(false);
  });

  it('give back any number within the bounds, however it is written', () => {
    const within = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(within, (value) => {
        expect(numberCell(-1e6, 1e6).parse(String(value))).toBe(value === 0 ? Number(String(value)) : value);
      }),
    );
  });

  it.each(['1,5', '1 000', '0x10', 'NaN', 'Infinity', '1e', '--1', '12abc', '1e999'])(
    'refuse %j where a number is expected',
    (cell) => {
      expect(numberCell(-1e9, 1e9).safeParse(cell).success).toBe(false);
      expect(optionalNumberCell(-1e9, 1e9).safeParse(cell).success).toBe(false);
    },
  );

  it('say what they expected', () => {
    const message = (result: { error?: { issues: { message: string }[] } }) =>
      result.error?.issues[0]?.message;
    expect(message(numberCell(1, 3).safeParse('4'))).toBe('a number from 1 to 3');
    expect(message(wordCell(['verified', 'recalled']).safeParse('sure'))).toBe('one of verified, recalled');
  });

  it.each([
    ['2024', true],
    ['2024-02', true],
    ['2024-02-29', true],
    ['2024-13', false],
    ['2024-1-1', false],
    ['Feb 2024', false],
  ])('take %j as a date: %s', (cell, isDate) => {
    expect(optionalDateCell.safeParse(cell).success).toBe(isDate);
  });
});
