import type { ProtectionTask } from '#core/ip/protection/deadlines/family-deadlines';
import type { Deadline, DeadlineState } from '#core/law/plan-duties/deadlines';
import type { LegalDate } from '#core/law/plan-duties/legal-dates';
import type { ProtectionRight } from '#core/plan/ip/protection';
import type { EntryTaskDay } from '#core/strategy/entry/task-days';

export const MILESTONE_KINDS = ['start', 'training', 'today', 'launch', 'firstYearEnd'] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/** A day of the plan itself, or today. */
export interface PlanDay {
  readonly kind: MilestoneKind;
  /** YYYY-MM-DD */
  readonly date: string;
}

/** A last day for a right of one's own, and which right. */
export interface RightDay {
  readonly task: ProtectionTask;
  readonly right: ProtectionRight;
  /** Page of the office; null = the catalog does not know the right there. */
  readonly source: string | null;
}

/** One thing that happens on a day. */
export type CalendarItem =
  | { readonly kind: 'plan'; readonly date: string; readonly planDay: PlanDay }
  | { readonly kind: 'law'; readonly date: string; readonly legal: LegalDate }
  | { readonly kind: 'due'; readonly date: string; readonly deadline: Deadline }
  | { readonly kind: 'right'; readonly date: string; readonly right: RightDay }
  | { readonly kind: 'entry'; readonly date: string; readonly entry: EntryTaskDay };

/** All that happens in a month, by day: what the plan sets, what the law brings, what is due, for rights and the entry into markets as well. */
export interface CalendarMonth {
  /** YYYY-MM */
  readonly month: string;
  readonly items: readonly CalendarItem[];
  readonly dueCount: number;
}

export interface CalendarContent {
  readonly planDays: readonly PlanDay[];
  readonly legalDates: readonly LegalDate[];
  readonly deadlines: readonly Deadline[];
  /** Of rights that the plan registers. */
  readonly rights: readonly RightDay[];
  /** Tasks of the entry plans. */
  readonly entries: readonly EntryTaskDay[];
}

/** Months in which something happens, in order. */
export function calendarMonths(content: CalendarContent): readonly CalendarMonth[] {
  const items: readonly CalendarItem[] = [
    ...content.planDays.map((planDay): CalendarItem => ({ kind: 'plan', date: planDay.date, planDay })),
    ...content.legalDates.map((legal): CalendarItem => ({ kind: 'law', date: legal.date, legal })),
    ...content.deadlines.map((deadline): CalendarItem => ({ kind: 'due', date: deadline.dueOn, deadline })),
    ...content.rights.map((right): CalendarItem => ({ kind: 'right', date: right.task.dueOn, right })),
    ...content.entries.map((entry): CalendarItem => ({ kind: 'entry', date: entry.dueOn, entry })),
  ];
  const byMonth = new Map<string, CalendarItem[]>();
  // Sorting is stable: on one day the kinds keep the order above.
  for (const item of items.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    const month = item.date.slice(0, 7);
    byMonth.set(month, [...(byMonth.get(month) ?? []), item]);
  }
  return [...byMonth].map(([month, own]) => ({
    month,
    items: own,
    dueCount: own.filter(({ kind }) => kind === 'due' || kind === 'right' || kind === 'entry').length,
  }));
}

/** Whether a duty still asks for something. */
export function isOutstanding(state: DeadlineState): boolean {
  return state !== 'done' && state !== 'waived';
}
