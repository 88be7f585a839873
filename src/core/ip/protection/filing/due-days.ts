import { addMonthsToDay, laterOf } from '#core/ip/protection/filing/calendar-days';
import type { Family, Filing } from '#core/ip/protection/filing/families';
import type { OfficialFee } from '#core/ip/protection/protection-catalog';

/** Months until a filing is usually granted, the middle of the range; 0 = not known, or nothing is granted. */
export function monthsToGrant({ right }: Pick<Filing, 'right'>): number {
  const months = right?.grantMonths ?? null;
  return months === null ? 0 : (months.low + months.high) / 2;
}

/**
 * Day on which something falls due at the office of a filing, YYYY-MM-DD. What fell due before the entry into the national
 * phase is made up for on that day.
 */
export function dueDay(
  { dueFrom, dueMonths }: Pick<OfficialFee, 'dueFrom' | 'dueMonths'>,
  filing: Filing,
  family: Family,
): string {
  const { filedOn } = filing;
  const from =
    dueFrom === 'grant' ? addMonthsToDay(filedOn, monthsToGrant(filing)) : applicationDay(filing, family);
  return laterOf(filedOn, addMonthsToDay(from, dueMonths));
}

/** Last day on which examination can be asked for, YYYY-MM-DD; null = it comes by itself, or is not known. */
export function examinationDay(filing: Filing, family: Family): string | null {
  const { right, filedOn } = filing;
  const months = right?.examinationMonths ?? null;
  if (months === null) return null;
  if (right?.examinationFrom?.day !== 'priority')
    return dueDay({ dueFrom: 'filing', dueMonths: months }, filing, family);
  return laterOf(filedOn, addMonthsToDay(family.priorityOn, months));
}

/**
 * Day from which an office counts terms of an application: a national phase has the day of the international application
 * (PCT Art. 11(3)), all others their own.
 */
export function applicationDay({ way, filedOn }: Filing, { internationalOn }: Family): string {
  return way === 'pct' && internationalOn !== null ? internationalOn : filedOn;
}
