import { describe, expect, it } from 'vitest';
import { calendarDate, moment, monthName } from '../../../../src/renderer/format/dates';
import { days, duration, longTime } from '../../../../src/renderer/format/durations';
import {
  bytes,
  count,
  distance,
  energy,
  integer,
  percent,
  scientific,
  scientificPlain,
  size,
} from '../../../../src/renderer/format/quantities';
import { openRangeText } from '../../../../src/renderer/format/range';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('quantities', () => {
  it('counts with grouping in English and 万 in Chinese', () => {
    expect(count(473_000, 'en')).toBe('473,000');
    expect(plain(count(1_234_567, 'en'))).toBe('1.23 M');
    expect(count(473_000, 'zh')).toBe('47.3万');
    expect(count(512, 'en')).toBe('512');
    expect(integer(10_000, 'en')).toBe('10,000');
  });

  it('writes model sizes as the field does', () => {
    expect([size(8e9, 'en'), size(15e12, 'en'), size(70.6e9, 'en')]).toEqual(['8B', '15T', '70.6B']);
    expect([size(8e9, 'zh'), size(15e12, 'zh')]).toEqual(['80亿', '15万亿']);
  });

  it('writes powers with superscripts, or with e in tables', () => {
    expect(scientific(7.2e23, 'en')).toBe('7.2×10²³');
    expect(scientific(1e-5, 'en')).toBe('1.0×10⁻⁵');
    expect(scientific(0, 'en')).toBe('0');
    expect(scientificPlain(7.2e23)).toBe('7.2e23');
  });

  it('writes shares in percent', () => {
    expect(plain(percent(0.45, 'en'))).toBe('45 %');
    expect(percent(0.45, 'zh')).toBe('45%');
    expect(plain(percent(0.014, 'en'))).toBe('1.4 %');
    expect(plain(percent(0, 'en'))).toBe('0 %');
  });

  it('steps through the units of bytes and energy', () => {
    expect(plain(bytes(410e12, 'en'))).toBe('410 TB');
    expect(plain(bytes(512, 'en'))).toBe('512 B');
    expect(plain(energy(560_000, 'en'))).toBe('560 MWh');
    expect(plain(energy(999_900, 'en'))).toBe('1.0 GWh');
    expect(plain(distance(1239, 'en'))).toBe('1,240 km');
  });

  it('writes lengths of time', () => {
    expect(plain(duration(90, 'en'))).toBe('1.5 minutes');
    expect(plain(duration(1, 'en'))).toBe('1 second');
    expect(plain(days(38, 'en'))).toBe('38 days');
    expect(days(38, 'zh')).toBe('38天');
  });

  it('writes times that are not known exactly with two digits, in years from two of them on', () => {
    expect([0.071, 33.8, 729].map((time) => plain(longTime(time, 'en')))).toEqual([
      '1.7 hours',
      '34 days',
      '730 days',
    ]);
    expect([730, 4567].map((time) => longTime(time, 'en'))).toEqual(['2 years', '13 years']);
    expect([33.8, 4567].map((time) => longTime(time, 'zh'))).toEqual(['34天', '13年']);
  });

  it('says where a range never ends, and leaves out ends that read alike', () => {
    const write = (value: number) => String(value);
    const range = openRangeText({ p10: 3, p50: 7, p90: null }, write, 'en');
    expect([range.median, plain(range.ends ?? '')]).toEqual(['7', '3 – never']);
    const never = { p10: null, p50: null, p90: null };
    expect(openRangeText(never, write, 'en')).toEqual({ median: 'never', ends: null });
    expect(openRangeText(never, write, 'zh')).toEqual({ median: '永不', ends: null });
  });
});

describe('dates', () => {
  it('writes days and months of both languages', () => {
    expect(calendarDate('2027-09-01', 'en')).toBe('1 Sep 2027');
    expect(calendarDate('2027-09', 'en')).toBe('Sep 2027');
    expect(calendarDate('2027-09-01', 'zh')).toBe('2027年9月1日');
    expect(calendarDate('2027-09', 'zh')).toBe('2027年9月');
    expect(calendarDate('2027-09-01', 'zh', 'table')).toBe('2027-09-01');
    expect(monthName('2027-09', 'zh')).toBe('9月');
  });

  it('gives back what is no date', () => {
    expect(calendarDate('mid-2025', 'en')).toBe('mid-2025');
  });

  it('names the time today and the day otherwise', () => {
    const now = new Date(2026, 10, 23, 18, 5).getTime();
    expect(moment(new Date(2026, 10, 23, 14, 2).getTime(), now, 'en')).toBe('14:02');
    expect(moment(new Date(2026, 10, 12, 14, 2).getTime(), now, 'en')).toBe('12 Nov 2026');
  });
});
