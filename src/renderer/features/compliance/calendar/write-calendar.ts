import ICAL from 'ical.js';

/** A day of the calendar file. */
export interface CalendarDay {
  /** The same for the same duty of the same plan, so that a later file updates what an earlier one brought. */
  readonly uid: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly summary: string;
  readonly description: string;
  /** Address of the law's text; null = none. */
  readonly url: string | null;
  readonly categories: readonly string[];
}

export interface CalendarFile {
  /** Shown by calendar programs. */
  readonly name: string;
  readonly days: readonly CalendarDay[];
  /** When the plan was saved last [ms since 1970]: the stamp of every event, so that one state gives one file. */
  readonly savedAtMs: number;
  /** Grows with every change of the plan; the newer of two files wins. */
  readonly revision: number;
}

/** The writer leaves the space before a continued line out of its count; RFC 5545 allows 75 bytes with it. */
const BYTES_PER_LINE = 74;

/** Days as an iCalendar file (RFC 5545): all-day events that do not block the day. */
export function writeCalendar({ name, days, savedAtMs, revision }: CalendarFile): string {
  ICAL.foldLength = BYTES_PER_LINE;
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Landfall//Compliance//EN');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addPropertyWithValue('x-wr-calname', oneLine(name));
  const stamp = ICAL.Time.fromJSDate(new Date(savedAtMs), true);
  for (const day of days) {
    const event = new ICAL.Component('vevent');
    event.addPropertyWithValue('uid', day.uid);
    event.addPropertyWithValue('dtstamp', stamp);
    event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(day.date));
    event.addPropertyWithValue('sequence', revision);
    event.addPropertyWithValue('summary', oneLine(day.summary));
    event.addPropertyWithValue('description', printable(day.description));
    if (day.url !== null) event.addPropertyWithValue('url', day.url);
    event.addProperty(categoriesOf(day.categories));
    event.addPropertyWithValue('transp', 'TRANSPARENT');
    calendar.addSubcomponent(event);
  }
  return `${calendar.toString()}\r\n`;
}

function categoriesOf(categories: readonly string[]) {
  const property = new ICAL.Property('categories');
  property.setValues(categories.map(oneLine));
  return property;
}

/** Without the control characters that RFC 5545 forbids in texts; line feeds are escaped by the writer. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be found
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

function oneLine(text: string): string {
  return printable(text).replace(/\s*\n\s*/g, ' ');
}
