import { describe, expect, it } from 'vitest';
import { readObserved } from '../../../../src/renderer/ui/observed-values';

const rules = { min: 0, max: 1e16 };

describe('observed values', () => {
  it('are read from a column, a row or a list, in both notations', () => {
    expect(readObserved('12T\n14T\t15T', rules, 'en')).toEqual({ ok: true, value: [12e12, 14e12, 15e12] });
    expect(readObserved('1.5; 2,5;3', rules, 'en')).toEqual({ ok: true, value: [1.5, 2.5, 3] });
    expect(readObserved('80亿、90亿', rules, 'zh')).toEqual({ ok: true, value: [8e9, 9e9] });
  });

  it.each([
    ['', 'needTwo'],
    ['5', 'needTwo'],
    ['5 abc', 'notANumber'],
    ['5 -1', 'notANumber'],
    ['1 '.repeat(1001), 'tooMany'],
  ])('refuse %j as %s', (text, reason) => {
    expect(readObserved(text, rules, 'en')).toMatchObject({ ok: false, error: { reason } });
  });
});
