import { describe, expect, it } from 'vitest';
import { addMonths, freshnessOf, widenIfOld } from '#core/evaluation/freshness';
import { greatCircleKm } from '#core/evaluation/great-circle';

describe('freshnessOf', () => {
  it.each([
    ['2026-08', 'fresh'],
    ['2026-07', 'ageing'],
    ['2026-03', 'ageing'],
    ['2026-02', 'old'],
    ['2024-10', 'old'],
  ])('calls a rent of %s %s in November 2026', (asOf, freshness) => {
    expect(freshnessOf('rent', asOf, '2026-11')).toBe(freshness);
  });

  it('gives slow figures more time', () => {
    expect(freshnessOf('country', '2025-06', '2026-11')).toBe('ageing');
    expect(freshnessOf('country', '2025-12', '2026-11')).toBe('fresh');
  });
});

describe('widenIfOld', () => {
  it('widens an old range by half in proportion and keeps its likely value', () => {
    const widened = widenIfOld({ low: 1, likely: 2, high: 8 }, 'old');
    expect(widened.likely).toBe(2);
    expect(widened.low).toBeCloseTo(2 / 2 ** 1.5, 12);
    expect(widened.high).toBeCloseTo(2 * 4 ** 1.5, 12);
  });

  it('leaves fresh figures and figures without range alone', () => {
    const range = { low: 1, likely: 2, high: 8 };
    expect(widenIfOld(range, 'ageing')).toBe(range);
    const exact = { low: 3, likely: 3, high: 3 };
    expect(widenIfOld(exact, 'old')).toBe(exact);
  });

  it('widens a range that starts at zero to both sides', () => {
    expect(widenIfOld({ low: 0, likely: 2, high: 4 }, 'old')).toEqual({ low: -1, likely: 2, high: 5 });
  });
});

describe('addMonths', () => {
  it('counts over the end of the year', () => {
    expect(addMonths('2027-01', 11)).toBe('2027-12');
    expect(addMonths('2027-11', 3)).toBe('2028-02');
  });
});

describe('greatCircleKm', () => {
  it('gives the 878 km from Berlin to Paris', () => {
    const berlin = { latitudeDeg: 52.52, longitudeDeg: 13.405 };
    const paris = { latitudeDeg: 48.8566, longitudeDeg: 2.3522 };
    expect(Math.abs(greatCircleKm(berlin, paris) - 878)).toBeLessThan(3);
    expect(greatCircleKm(berlin, berlin)).toBe(0);
  });

  it('takes the short way over the date line', () => {
    const fiji = { latitudeDeg: -18, longitudeDeg: 178 };
    const samoa = { latitudeDeg: -18, longitudeDeg: -172 };
    expect(greatCircleKm(fiji, samoa)).toBeLessThan(1100);
  });
});
