import type { Deadline, DeadlineState } from '#core/law/plan-duties/deadlines';
import type { LegalDate } from '#core/law/plan-duties/legal-dates';

export const MILESTONE_KINDS = ['start', 'training', 'today', 'launch', 'firstYearEnd'] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/** A day of the plan itself, or today. */
export interface PlanDay {
  readonly kind: MilestoneKind;
  /** YYYY-MM-DD */
  readonly date: string;
}

/** All that happens in a month. */
export interface CalendarMonth {
  /** YYYY-MM */
  readonly month: string;
  readonly planDays: readonly PlanDay[];
  readonly legalDates: readonly LegalDate[];
  readonly deadlines: readonly Deadline[];
}

export interface CalendarContent {
  readonly planDays: readonly PlanDay[];
  readonly legalDates: readonly LegalDate[];
  readonly deadlines: readonly Deadline[];
}

/** Months in which something happens, in order. */
export function calendarMonths({
  planDays,
  legalDates,
  deadlines,
}: CalendarContent): readonly CalendarMonth[] {
  const monthOf = (date: string) => date.slice(0, 7);
  const months = new Set([
    ...planDays.map(({ date }) => monthOf(date)),
    ...legalDates.map(({ date }) => monthOf(date)),
    ...deadlines.map(({ dueOn }) => monthOf(dueOn)),
  ]);
  return [...months].toSorted().map((month) => ({
    month,
    planDays: planDays.filter(({ date }) => monthOf(date) === month),
    legalDates: legalDates.filter(({ date }) => monthOf(date) === month),
    deadlines: deadlines.filter(({ dueOn }) => monthOf(dueOn) === month),
  }));
}

/** Whether a duty still asks for something. */
export function isOutstanding(state: DeadlineState): boolean {
  return state !== 'done' && state !== 'waived';
}
