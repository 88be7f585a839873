import { expect, it } from 'vitest';
import { readNumber } from '../../../../src/renderer/ui/number-rules';
import { readUncertain } from '../../../../src/renderer/ui/uncertain-draft';

it.each([
  ['300 W', 'W', 300],
  ['0.5TFLOP/s', 'TFLOP/s', 0.5],
  ['24 GB ', 'GB', 24],
  ['2k', 'W', 2000],
  ['300', undefined, 300],
  ['USD 2.5', 'USD', 2.5],
  ['2,5 usd', 'USD', 2.5],
  ['13.5 %', '%', 13.5],
  ['2.50 USD', 'USD per hour', 2.5],
  ['2.5 美元', '美元/小时', 2.5],
  ['300 t', 't CO₂', 300],
  ['45 %', undefined, 0.45],
])('%j in a field of %s is %d', (text, unit, value) => {
  const rules = { min: 0, max: 1e9, ...(unit === undefined ? {} : { unit }) };
  expect(readNumber(text, rules, 'en')).toEqual({ ok: true, value });
});

it.each([
  ['300 V', 'W'],
  ['W', 'W'],
  ['7,5 %', 'USD'],
  ['5％', 'ms'],
])('%j in a field of %s is a fault', (text, unit) => {
  expect(readNumber(text, { min: 0, max: 1e9, unit }, 'en').ok).toBe(false);
});

it('a share may be written as a percentage, whatever its unit is called', () => {
  expect(readNumber('85 %', { min: 0, max: 1, unit: 'ratio', isRatio: true }, 'en')).toEqual({
    ok: true,
    value: 0.85,
  });
});

it.each([
  ['1e30', 'too-large'],
  ['-1e30', 'too-small'],
])('%j in a field of percent is %s', (text, reason) => {
  expect(readNumber(text, { min: 0, max: 1, percent: true }, 'en')).toEqual({ ok: false, error: { reason } });
});

it('reads a tiny percentage', () => {
  expect(readNumber('0.0000001', { min: 0, max: 1, percent: true }, 'en')).toEqual({ ok: true, value: 1e-9 });
});

it('three points of a figure in percent are read with the sign or without it', () => {
  const rules = { min: 0, max: 100, unit: '%' };
  const texts = { low: '10 %', likely: '13.5%', high: '20' };
  expect(readUncertain(texts, rules, 'en', null)).toEqual({
    ok: true,
    value: { low: 10, likely: 13.5, high: 20 },
  });
});
