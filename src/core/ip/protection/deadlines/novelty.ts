import { dayBefore, earlierOf } from '#core/ip/protection/filing/calendar-days';
import { applicationDay } from '#core/ip/protection/filing/due-days';
import type { Family, Filing } from '#core/ip/protection/filing/families';
import { graceEndsOn, graceMonths } from '#core/ip/protection/filing/grace';

/**
 * `kept`: the first filing comes before disclosure. `grace`: after it, within a period that excuses the applicant.
 * `lost`: later. `unknown`: later, and the market's grace period, or what it is counted from, is not known.
 */
export type Novelty = 'kept' | 'grace' | 'lost' | 'unknown';

/**
 * What a disclosure does to a patent in one market. Some markets count the grace period back from the first filing, whose
 * priority is claimed (United States, Brazil), others from the application there or the international one it comes out of
 * (Japan, Korea, Canada, Australia); the catalog says which, with its source.
 *
 * @param disclosedOn YYYY-MM-DD
 */
export function noveltyOf(filing: Filing, family: Family, disclosedOn: string): Novelty {
  const { priorityOn } = family;
  const { jurisdiction, isFirst } = filing;
  if (priorityOn <= disclosedOn) return 'kept';
  if (graceMonths(jurisdiction) === null) return 'unknown';
  const end = graceEndsOn(jurisdiction, disclosedOn);
  if (end === null || priorityOn > end) return 'lost';
  const countedFrom = jurisdiction?.grace?.countedFrom?.day ?? null;
  if (isFirst || countedFrom === 'priority' || applicationDay(filing, family) <= end) return 'grace';
  return countedFrom === null ? 'unknown' : 'lost';
}

/** Last day of the first filing on which no market of the family loses the invention; unknown grace counts as none. */
export function lastDayForNovelty({ filings }: Family, disclosedOn: string): string {
  const ends = filings.map(
    ({ jurisdiction }) => graceEndsOn(jurisdiction, disclosedOn) ?? dayBefore(disclosedOn),
  );
  return ends.reduce(earlierOf);
}
