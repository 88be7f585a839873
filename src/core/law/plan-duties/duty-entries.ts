import type { DutyAssessment } from '#core/law/assessment';
import type { CountryDuties, PlaceDuties, PlanDuties } from '#core/law/plan-duties/plan-duties';

/**
 * What a duty is to the plan on the day asked about. Only `binding` ones are counted as duties; `later` ones are law,
 * but bind after that day; `advice` stands apart whatever its state.
 */
export const ENTRY_KINDS = ['binding', 'unknown', 'later', 'proposed', 'advice', 'ended'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** A duty as the screens list it: in one country, or counted once over all of them. */
export interface DutyEntry {
  readonly assessment: DutyAssessment;
  /** Where it was assessed: its law, and what is known there. */
  readonly place: PlaceDuties;
  /** Countries of the plan in which it stands like this. */
  readonly countries: readonly string[];
  readonly kind: EntryKind;
}

/** @returns null for a duty that does not concern the plan */
export function entryKind({ duty, state, binds }: DutyAssessment): EntryKind | null {
  if (state === 'not-applicable') return null;
  if (state === 'proposed' || state === 'ended') return state;
  if (duty.isAdvice) return 'advice';
  if (state === 'unknown') return 'unknown';
  return binds ? 'binding' : 'later';
}

/** All that concerns the plan in one country, place by place, strictest first within a place. */
export function countryEntries({
  country,
  places,
}: Pick<CountryDuties, 'country' | 'places'>): readonly DutyEntry[] {
  return places.flatMap((place) =>
    place.duties.flatMap((assessment) => {
      const kind = entryKind(assessment);
      return kind === null ? [] : [{ assessment, place, countries: [country], kind }];
    }),
  );
}

/** All that concerns the plan, a duty of the Union once however many member states it binds in. */
export function planEntries({ duties }: Pick<PlanDuties, 'duties'>): readonly DutyEntry[] {
  return duties.flatMap(({ assessment, place, countries }) => {
    const kind = entryKind(assessment);
    return kind === null ? [] : [{ assessment, place, countries, kind }];
  });
}

export function countKind(entries: readonly DutyEntry[], kind: EntryKind): number {
  return entries.filter((entry) => entry.kind === kind).length;
}
