import type { WorthRange } from '#core/machine/worth';
import { roundSignificant } from '../../../format/decimal';
import type { Words } from '../use-words';

/** A quantity in words and its range in brackets. */
export interface WorthText {
  readonly median: string;
  /** `(35 – 52)`; empty where nothing is known of it. */
  readonly range: string;
}

const DAYS_PER_YEAR = 365.25;
/** From here on a time is told in years. */
const LONG_DAYS = 730;

/** @param write writes one value with its unit */
export function worthText(
  range: WorthRange,
  write: (value: number) => string,
  { t, format }: Words,
): WorthText {
  const one = (value: number | null) => (value === null ? t('meaning.never') : write(value));
  const low = one(range.p10);
  const high = one(range.p90);
  if (low === high) return { median: one(range.p50), range: '' };
  const ends = format.joinRange(low, high);
  return { median: one(range.p50), range: format.language === 'zh' ? `（${ends}）` : ` (${ends})` };
}

/** Two significant digits: none of this is known better. */
export function roughly(value: number): number {
  return roundSignificant(value, 2);
}

/** A length of time in hours, days or years, whichever says it best. @param days [days] */
export function longTime(days: number, { t, format }: Words): string {
  if (days < LONG_DAYS) return format.days(roughly(days));
  const years = roughly(days / DAYS_PER_YEAR);
  return t('meaning.years', { count: years, number: format.count(years) });
}
