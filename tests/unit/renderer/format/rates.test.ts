import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RateKind, rateWriter } from '../../../../src/renderer/format/rates';

const written = (kind: RateKind, value: number, like = value) => {
  const { unit, number } = rateWriter(kind, like, 'en', 'tokens/s');
  return `${number(value)} ${unit}`;
};

describe('rates in words', () => {
  it.each<[RateKind, number, string]>([
    ['flop', 9.834e12, '9.83 TFLOP/s'],
    ['flop', 999.9e9, '1.00 TFLOP/s'],
    ['flop', 743e6, '743 MFLOP/s'],
    ['byte', 209.6e9, '210 GB/s'],
    ['byte', 3, '3.00 B/s'],
    ['token', 4123, '4,120 tokens/s'],
    ['token', 8.25, '8.25 tokens/s'],
    ['second', 3.77e-5, '37.7 µs'],
    ['second', 0.212, '212 ms'],
    ['second', 2.5, '2.50 s'],
    ['second', 4e-10, '0.400 ns'],
  ])('%s %d', (kind, value, text) => expect(written(kind, value)).toBe(text));

  it('write the ends of a range in the unit and the precision of its median', () => {
    expect(written('flop', 1.021e12, 0.998e12)).toBe('1,020 GFLOP/s');
    expect(written('flop', 9.7912e12, 9.83e12)).toBe('9.79 TFLOP/s');
  });

  it('keep three digits of any rate, in whatever unit', () => {
    const powers: Readonly<Record<string, number>> = { '': 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15 };
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e17, noNaN: true }), (value) => {
        const { unit, number } = rateWriter('flop', value, 'en', '');
        const read =
          Number(number(value).replaceAll(',', '')) * (powers[unit.replace('FLOP/s', '')] ?? Number.NaN);
        expect(Math.abs(read / value - 1)).toBeLessThanOrEqual(0.00501);
      }),
    );
  });
});
