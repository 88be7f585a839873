/**
 * The same day of a later month, or the last of that month where it is shorter, as periods of offices are counted.
 *
 * @param day YYYY-MM-DD
 * @param months whole months, may be negative
 */
export function addMonthsToDay(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const counted = year * 12 + month - 1 + Math.trunc(months);
  const target = { year: Math.floor(counted / 12), month: ((counted % 12) + 12) % 12 };
  const last = new Date(Date.UTC(target.year, target.month + 1, 0)).getUTCDate();
  return isoDay(target.year, target.month + 1, Math.min(date, last));
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

function isoDay(year: number, month: number, date: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}
