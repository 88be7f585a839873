import { addMonthsToDay } from '#core/ip/protection/filing/calendar-days';
import type { ProtectionJurisdiction } from '#core/ip/protection/protection-catalog';

/**
 * Months in which a market excuses what the applicant published itself; a narrow rule excuses no paper and no weights.
 * null = not known.
 */
export function graceMonths(jurisdiction: Pick<ProtectionJurisdiction, 'grace'> | null): number | null {
  const grace = jurisdiction?.grace ?? null;
  if (grace === null) return null;
  return grace.scope === 'any' ? grace.months : 0;
}

/** Last day on which a disclosure is excused there, YYYY-MM-DD; null = never, or not known. */
export function graceEndsOn(
  jurisdiction: Pick<ProtectionJurisdiction, 'grace'> | null,
  disclosedOn: string,
): string | null {
  const months = graceMonths(jurisdiction) ?? 0;
  return months > 0 ? addMonthsToDay(disclosedOn, months) : null;
}

/**
 * Last day on which a patent has to be filed in a market itself, since the first filing elsewhere came too late to keep
 * novelty and does not count for the grace period there, YYYY-MM-DD. Where it is not known what counts, the market's own
 * filing does.
 *
 * @param priorityOn day of the first filing, YYYY-MM-DD
 * @param disclosedOn day on which the invention becomes public, YYYY-MM-DD
 * @returns null where priority is enough, or where nothing helps any more
 */
export function ownFilingBy(
  jurisdiction: Pick<ProtectionJurisdiction, 'grace'> | null,
  priorityOn: string,
  disclosedOn: string,
): string | null {
  if (priorityOn <= disclosedOn || jurisdiction?.grace?.countedFrom?.day === 'priority') return null;
  const end = graceEndsOn(jurisdiction, disclosedOn);
  return end === null || end < priorityOn ? null : end;
}
