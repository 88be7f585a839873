import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import {
  type CalendarDay,
  writeCalendar,
} from '../../../../../../src/renderer/features/compliance/calendar/write-calendar';

const DAY: CalendarDay = {
  uid: 'plan-1.gdpr.lawful-basis@landfall',
  date: '2027-01-01',
  summary: 'Pick and document a lawful basis; for each purpose, once',
  description: 'First line\nSecond line, with commas; semicolons and a back\\slash',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj?x=1&y=2',
  categories: ['critical', 'a, b'],
};
const FILE = { name: 'Kranich 8B: all', savedAtMs: Date.UTC(2026, 10, 26, 7, 30, 5), revision: 12 };

const write = (...days: readonly CalendarDay[]) => writeCalendar({ ...FILE, days });

/** The file as another program reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    start: String(event.getFirstPropertyValue('dtstart')),
    isDay: (event.getFirstPropertyValue('dtstart') as ICAL.Time).isDate,
    stamp: String(event.getFirstPropertyValue('dtstamp')),
    sequence: event.getFirstPropertyValue('sequence'),
    summary: event.getFirstPropertyValue('summary'),
    description: event.getFirstPropertyValue('description'),
    url: event.getFirstPropertyValue('url'),
    categories: event.getFirstProperty('categories')?.getValues(),
  }));
}

describe('a calendar file', () => {
  it('reads back as it was meant: a whole day, the plan’s stamp and revision, every text', () => {
    expect(read(write(DAY))).toEqual([
      {
        uid: DAY.uid,
        start: '2027-01-01',
        isDay: true,
        stamp: '2026-11-26T07:30:05Z',
        sequence: 12,
        summary: DAY.summary,
        description: DAY.description,
        url: DAY.url,
        categories: ['critical', 'a, b'],
      },
    ]);
  });

  it('has the form of RFC 5545: lines end in CR LF, none is longer than 75 bytes, separators are escaped', () => {
    const text = write({ ...DAY, description: '数据出境安全评估'.repeat(40), summary: 'é'.repeat(200) }, DAY);
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const bytes = text.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
    expect(text).toContain('DTSTART;VALUE=DATE:20270101');
    const unfolded = text.replaceAll('\r\n ', '');
    expect(unfolded).toContain('SUMMARY:Pick and document a lawful basis\\; for each purpose\\, once');
    expect(unfolded).toContain('First line\\nSecond line\\, with commas\\; semicolons and a back\\\\slash');
  });

  it('is the same for the same state, and an event keeps its id when the plan changes', () => {
    expect(write(DAY)).toBe(write(DAY));
    const later = read(writeCalendar({ ...FILE, revision: 13, days: [{ ...DAY, date: '2027-03-01' }] }));
    expect(later).toMatchObject([{ uid: DAY.uid, sequence: 13, start: '2027-03-01' }]);
  });

  it('cannot be broken out of, whatever is in a text', () => {
    const hostile = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:forged\u0000\u0007';
    const events = read(write({ ...DAY, summary: hostile, description: hostile }));
    expect(events).toHaveLength(1);
    expect(events[0]?.uid).toBe(DAY.uid);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const found = read(write({ ...DAY, summary: text, description: text, categories: [text] }, DAY));
        expect(found).toHaveLength(2);
        expect(found[1]?.summary).toBe(DAY.summary);
      }),
      { numRuns: 200 },
    );
  });
});
