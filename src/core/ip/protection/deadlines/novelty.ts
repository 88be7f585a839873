import { addMonthsToDay, dayBefore } from '#core/ip/protection/filing/calendar-days';
import type { Family, Filing } from '#core/ip/protection/filing/families';

/**
 * `kept`: the first filing comes before disclosure. `grace`: after it, within a period that excuses the applicant.
 * `lost`: later. `unknown`: later, and the market's grace period is not known.
 */
export type Novelty = 'kept' | 'grace' | 'lost' | 'unknown';

/** Months in which a market excuses what the applicant published itself; a narrow rule excuses no paper and no weights. */
export function graceMonths({ jurisdiction }: Pick<Filing, 'jurisdiction'>): number | null {
  const grace = jurisdiction?.grace ?? null;
  if (grace === null) return null;
  return grace.scope === 'any' ? grace.months : 0;
}

/**
 * What a disclosure does to a patent in one market. Grace is counted from the first filing, which is the most favourable
 * reading; where it counts from the filing there (Japan, Korea, Canada, Australia), that has to come in time as well.
 *
 * @param disclosedOn YYYY-MM-DD
 */
export function noveltyOf(filing: Filing, { priorityOn }: Family, disclosedOn: string): Novelty {
  if (priorityOn <= disclosedOn) return 'kept';
  const months = graceMonths(filing);
  if (months === null) return 'unknown';
  return months > 0 && priorityOn <= addMonthsToDay(disclosedOn, months) ? 'grace' : 'lost';
}

/** Last day of the first filing on which no market of the family loses the invention; unknown grace counts as none. */
export function lastDayForNovelty({ filings }: Family, disclosedOn: string): string {
  const months = Math.min(...filings.map((filing) => graceMonths(filing) ?? 0));
  return months > 0 ? addMonthsToDay(disclosedOn, months) : dayBefore(disclosedOn);
}
