import { decimal, roughly, roundSignificant, trimmed } from './decimal';
import type { Language } from './language';
import { count } from './quantities';

const UNITS = [
  { seconds: 1, en: ['second', 'seconds'], zh: '秒' },
  { seconds: 60, en: ['minute', 'minutes'], zh: '分钟' },
  { seconds: 3600, en: ['hour', 'hours'], zh: '小时' },
  { seconds: 86_400, en: ['day', 'days'], zh: '天' },
] as const;
const DAYS_PER_YEAR = 365.25;
/** From here on a time is told in years. */
const LONG_DAYS = 730;

/** Length of time in its largest fitting unit: `38 days`, `1.5 hours`; `38天`. @param seconds [s] */
export function duration(seconds: number, language: Language): string {
  const unit = UNITS.findLast((candidate) => Math.abs(seconds) >= candidate.seconds) ?? UNITS[0];
  const value = seconds / unit.seconds;
  const text =
    Math.abs(value) >= 10 ? decimal(roundSignificant(value, 3), 0, language) : trimmed(value, 2, language);
  if (language === 'zh') return `${text}${unit.zh}`;
  return `${text}\u00a0${text === '1' ? unit.en[0] : unit.en[1]}`;
}

/** @param days [days] */
export function days(value: number, language: Language): string {
  return duration(value * 86_400, language);
}

/** A time that is not known exactly, in hours, days or years, whichever says it best. @param value [days] */
export function longTime(value: number, language: Language): string {
  if (value < LONG_DAYS) return days(roughly(value), language);
  const years = count(roughly(value / DAYS_PER_YEAR), language);
  return language === 'zh' ? `${years}年` : `${years} years`;
}
