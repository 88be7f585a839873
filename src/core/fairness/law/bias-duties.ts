import type { RatioRule } from '#core/law/law';
import type { DutyEntry } from '#core/law/plan-duties/duty-entries';

/** A duty of the plan that bears on fairness. */
export interface FairnessDuty {
  readonly entry: DutyEntry;
  /**
   * The ratio that its law names. Under such a law alone does the four-fifths ratio mean something: Fairlearn's user guide
   * has a section on its misuse elsewhere.
   */
  readonly ratio: RatioRule | null;
}

/** Of all that concerns the plan, what bears on how groups are treated: binding first, then what hangs on an answer. */
export function fairnessDuties(entries: readonly DutyEntry[]): readonly FairnessDuty[] {
  const ranked = entries
    .filter(({ assessment, kind }) => assessment.duty.isAboutBias && kind !== 'ended')
    .map((entry) => ({ entry, ratio: entry.assessment.duty.ratioRule }));
  return RANK.flatMap((kind) => ranked.filter(({ entry }) => entry.kind === kind));
}

const RANK = ['binding', 'later', 'advice', 'unknown', 'proposed'] as const;

/** The ratio rules that bind the plan, now or later: only then is a ratio shown. */
export function bindingRatios(duties: readonly FairnessDuty[]): readonly FairnessDuty[] {
  return duties.filter(
    ({ entry, ratio }) => ratio !== null && (entry.kind === 'binding' || entry.kind === 'later'),
  );
}
