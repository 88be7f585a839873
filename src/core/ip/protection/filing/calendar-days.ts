const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * The same day of a later month, or the last of that month where it is shorter, as periods of offices are counted.
 *
 * @param day YYYY-MM-DD
 * @param months whole months, may be negative
 */
export function addMonthsToDay(day: string, months: number): string {
  const counted = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + Math.trunc(months);
  const year = Math.floor(counted / 12);
  const month = counted - year * 12;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 1 && isLeap ? 29 : (MONTH_DAYS[month] as number);
  return isoDay(year, month + 1, Math.min(Number(day.slice(8, 10)), last));
}

/** The day before. @param day YYYY-MM-DD */
export function dayBefore(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const before = new Date(Date.UTC(year, month - 1, date - 1));
  return isoDay(before.getUTCFullYear(), before.getUTCMonth() + 1, before.getUTCDate());
}

/** Of two days the later one. */
export function laterOf(a: string, b: string): string {
  return a < b ? b : a;
}

/** Of two days the earlier one. */
export function earlierOf(a: string, b: string): string {
  return a < b ? a : b;
}

function isoDay(year: number, month: number, date: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}
