import type { Language } from './language';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Where the date stands: in prose with words, in Chinese tables as 2027-09-01; `day` where there is no room for the year. */
export type DateStyle = 'prose' | 'table' | 'day';

/**
 * A month or day of the data: `Sep 2027`, `1 Sep 2027`; `2027年9月`, `2027年9月1日`.
 *
 * @param date YYYY-MM or YYYY-MM-DD; any other text is given back as it is
 */
export function calendarDate(date: string, language: Language, style: DateStyle = 'prose'): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(date);
  if (match === null) return date;
  const [, year = '', month = '', day] = match;
  if (style === 'day' && day !== undefined)
    return language === 'zh'
      ? `${Number(month)}月${Number(day)}日`
      : `${Number(day)} ${MONTHS[Number(month) - 1] ?? month}`;
  if (language === 'zh') {
    if (style === 'table') return day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`;
    return `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`;
  }
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** Name of the month alone, for axes: `Sep`; `9月`. @param date YYYY-MM… */
export function monthName(date: string, language: Language): string {
  const month = Number(date.slice(5, 7));
  return language === 'zh' ? `${month}月` : (MONTHS[month - 1] ?? date);
}

/** Time of day on this machine: `14:02`. @param timeMs milliseconds since 1970 */
export function timeOfDay(timeMs: number): string {
  const time = new Date(timeMs);
  return `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`;
}

/** Day on this machine's calendar. @param timeMs milliseconds since 1970 @returns YYYY-MM-DD */
export function dayOf(timeMs: number): string {
  const time = new Date(timeMs);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** When something happened: the time if on the same day, else the date. */
export function moment(timeMs: number, nowMs: number, language: Language): string {
  const day = dayOf(timeMs);
  return day === dayOf(nowMs) ? timeOfDay(timeMs) : calendarDate(day, language);
}
