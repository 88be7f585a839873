import { ENTRY_FIELDS, ENTRY_SECTIONS, type EntryPlan, type EntrySection } from '#core/plan/entry-plan';
import { compareText } from '#core/shared/compare-text';
import { axisStandings } from '#core/strategy/entry/axis-standing';
import { isTaskOutstanding } from '#core/strategy/entry/task-days';

/** Share of a section that is written; a count of fields, no judgement of what stands in them. */
export interface SectionCompleteness {
  readonly section: EntrySection;
  readonly written: number;
  readonly of: number;
}

export interface EntryCompleteness {
  readonly sections: readonly SectionCompleteness[];
  readonly written: number;
  readonly of: number;
  /** Tasks that are neither done nor dropped and belong to nobody. */
  readonly tasksWithoutOwner: number;
}

/** How much of an entry plan is there. A comparison with competitors counts as one field more of differentiation. */
export function entryCompleteness(plan: EntryPlan): EntryCompleteness {
  const sections = ENTRY_SECTIONS.map((section): SectionCompleteness => {
    const fields = ENTRY_FIELDS[section];
    const written = fields.filter((field) => (plan.answers[field] ?? '').trim() !== '').length;
    if (section !== 'differentiation') return { section, written, of: fields.length };
    const isCompared = axisStandings(plan).some(({ kind }) => kind !== 'open');
    return { section, written: written + (isCompared ? 1 : 0), of: fields.length + 1 };
  });
  return {
    sections,
    written: sections.reduce((sum, section) => sum + section.written, 0),
    of: sections.reduce((sum, section) => sum + section.of, 0),
    tasksWithoutOwner: plan.tasks.filter(
      ({ owner, status }) => owner.trim() === '' && isTaskOutstanding(status),
    ).length,
  };
}

/** Whether anything was written, compared or planned. */
export function hasEntryContent(plan: EntryPlan): boolean {
  return (
    plan.tasks.length > 0 ||
    plan.competitors.length > 0 ||
    Object.values(plan.answers).some((answer) => answer.trim() !== '')
  );
}

/** Markets of a plan that its report has an entry plan for, in the order of the markets, then others by code. */
export function plannedEntries(plan: {
  readonly markets: readonly { readonly country: string }[];
  readonly entryPlans?: Readonly<Record<string, EntryPlan>> | undefined;
}): readonly (readonly [country: string, entry: EntryPlan])[] {
  const order = plan.markets.map(({ country }) => country);
  const rank = (country: string) => (order.includes(country) ? order.indexOf(country) : order.length);
  return Object.entries(plan.entryPlans ?? {})
    .filter(([, entry]) => hasEntryContent(entry))
    .toSorted(([a], [b]) => rank(a) - rank(b) || compareText(a, b));
}
