import { expect, it } from 'vitest';
import { readNumber, withoutUnit } from '../../../../src/renderer/ui/number-rules';

it.each([
  ['300 W', 'W', 300],
  ['0.5TFLOP/s', 'TFLOP/s', 0.5],
  ['24 GB ', 'GB', 24],
  ['2k', 'W', 2000],
  ['300', undefined, 300],
])('%j in a field of %s is %d', (text, unit, value) => {
  expect(readNumber(withoutUnit(text, unit), { min: 0, max: 1e9 }, 'en')).toEqual({ ok: true, value });
});

it.each([
  ['300 V', 'W'],
  ['W', 'W'],
])('%j in a field of %s is a fault', (text, unit) => {
  expect(readNumber(withoutUnit(text, unit), { min: 0, max: 1e9 }, 'en').ok).toBe(false);
});
