import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quickRange, readUncertain, writeUncertain } from '../../../../src/renderer/ui/uncertain-draft';

const tokens = { min: 1e3, max: 1e16 };
const share = { min: 0.05, max: 1, percent: true };

describe('readUncertain', () => {
  it('reads low, likely and high in any of the usual forms', () => {
    const read = readUncertain({ low: '14T', likely: '15万亿', high: '1,7e13' }, tokens, 'en', null);
    expect(read).toEqual({ ok: true, value: { low: 14e12, likely: 15e12, high: 17e12 } });
  });

  it('takes percent as shares, with or without the sign', () => {
    const read = readUncertain({ low: '35', likely: '45 %', high: '52' }, share, 'en', null);
    expect(read).toEqual({ ok: true, value: { low: 0.35, likely: 0.45, high: 0.52 } });
  });

  it.each([
    [{ low: '16T', likely: '15T', high: '17T' }, 'low', 'low-above-likely'],
    [{ low: '14T', likely: '15T', high: '13T' }, 'high', 'high-below-likely'],
    [{ low: '14T', likely: 'many', high: '17T' }, 'likely', 'not-a-number'],
    [{ low: '5', likely: '15T', high: '17T' }, 'low', 'too-small'],
    [{ low: '14T', likely: '15T', high: '17e20' }, 'high', 'too-large'],
    [{ low: '', likely: '15T', high: '17T' }, 'low', 'empty'],
  ] as const)('refuses %j and names the box', (texts, point, reason) => {
    expect(readUncertain(texts, tokens, 'en', null)).toMatchObject({
      ok: false,
      error: { point, fault: { reason } },
    });
  });

  it('fills empty boxes from the fallback', () => {
    const fallback = { low: 0.82, likely: 0.92, high: 0.96 };
    const read = readUncertain({ low: '', likely: '90', high: '' }, share, 'en', fallback);
    expect(read).toEqual({ ok: true, value: { low: 0.82, likely: 0.9, high: 0.96 } });
  });

  it('reads back what it writes', () => {
    const value = fc
      .tuple(
        fc.integer({ min: 1000, max: 1e9 }),
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 1e9 }),
      )
      .map(([low, more, most]) => ({ low, likely: low + more, high: low + more + most }));
    fc.assert(
      fc.property(value, fc.constantFrom('en' as const, 'zh' as const), (three, language) => {
        const read = readUncertain(writeUncertain(three, tokens, language), tokens, language, null);
        expect(read).toEqual({ ok: true, value: three });
      }),
    );
  });
});

describe('quickRange', () => {
  it('spans the named share around likely', () => {
    expect(quickRange('tenPercent', 100, { min: 0, max: 1e9 })).toEqual({ low: 90, likely: 100, high: 110 });
    expect(quickRange('factorTwo', 100, { min: 0, max: 1e9 })).toEqual({ low: 50, likely: 100, high: 200 });
  });

  it('stays within the bounds and in order, for negative values too', () => {
    const rules = { min: -1000, max: 1000 };
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), (likely) => {
        const { low, high } = quickRange('factorTwo', likely, rules);
        expect(low).toBeGreaterThanOrEqual(rules.min);
        expect(high).toBeLessThanOrEqual(rules.max);
        expect(low <= likely && likely <= high).toBe(true);
      }),
    );
  });
});
