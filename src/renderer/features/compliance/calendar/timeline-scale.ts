import { addMonths, monthNumber } from '#core/evaluation/freshness';
import { isTaskOutstanding } from '#core/strategy/entry/task-days';
import type { CalendarContent, PlanDay } from './calendar-months';
import { isOutstanding } from './calendar-months';
import { isRightOutstanding } from './right-days';

/** Longest timeline [months]; what lies beyond stands in the list alone. */
const MAX_MONTHS = 48;
const MAX_TICKS = 9;
/** Room of a label on the line beside an open duty, where it is shortest [percent of its width]. */
const LABEL_PERCENT = 17;
/** From here on a label stands left of its mark, so that it does not leave the line [percent]. */
const LEFT_FROM_PERCENT = 100 - LABEL_PERCENT;

export interface TimelineMark extends PlanDay {
  readonly percent: number;
  /** Side of the mark on which its label stands. */
  readonly side: 'left' | 'right';
  /** Row of its label, so that none covers another. */
  readonly level: number;
}

export interface TimelineMonth {
  /** YYYY-MM */
  readonly month: string;
  readonly percent: number;
  readonly widthPercent: number;
  /** Duties due and not done, last days for rights and tasks of entry plans included. */
  readonly dueCount: number;
  /** Of these, the ones of which a missing answer decides. */
  readonly blockedCount: number;
  readonly overdueCount: number;
  readonly legalCount: number;
  /** Carries the month's name on the axis. */
  readonly isTick: boolean;
}

export interface TimelineScale {
  readonly months: readonly TimelineMonth[];
  readonly marks: readonly TimelineMark[];
  readonly levels: number;
  readonly mostDue: number;
  /** What is due after the last month. */
  readonly laterCount: number;
}

/** Lays a calendar out on a line, from the first month in which something happens. */
export function timelineScale(content: CalendarContent): TimelineScale {
  const due = [
    ...content.deadlines.filter(({ state }) => isOutstanding(state)),
    ...content.rights.map(({ task }) => task).filter(({ state }) => isRightOutstanding(state)),
    ...content.entries.filter(({ state }) => isTaskOutstanding(state)),
  ];
  const dates = [...content.planDays.map(({ date }) => date), ...due.map(({ dueOn }) => dueOn)].toSorted();
  const first = (dates[0] ?? '').slice(0, 7);
  const last = (dates.at(-1) ?? '').slice(0, 7);
  if (first === '') return { months: [], marks: [], levels: 0, mostDue: 0, laterCount: 0 };
  const count = Math.min(MAX_MONTHS, monthNumber(last) - monthNumber(first) + 1);
  const every = Math.ceil(count / MAX_TICKS);
  const widthPercent = 100 / count;
  const months = Array.from({ length: count }, (_, index): TimelineMonth => {
    const month = addMonths(first, index);
    const own = due.filter(({ dueOn }) => dueOn.startsWith(month));
    return {
      month,
      percent: index * widthPercent,
      widthPercent,
      dueCount: own.length,
      blockedCount: own.filter(({ state }) => state === 'blocked').length,
      overdueCount: own.filter(({ state }) => state === 'overdue').length,
      legalCount: content.legalDates.filter(({ date }) => date.startsWith(month)).length,
      isTick: index % every === 0,
    };
  });
  const marks = withLevels(
    content.planDays
      .map((day) => ({ ...day, percent: percentOf(day.date, first, count) }))
      .filter(({ percent }) => percent >= 0 && percent <= 100)
      .toSorted((a, b) => a.percent - b.percent),
  );
  return {
    months,
    marks,
    levels: Math.max(0, ...marks.map(({ level }) => level)) + 1,
    mostDue: Math.max(1, ...months.map(({ dueCount }) => dueCount)),
    laterCount: due.filter(({ dueOn }) => dueOn.slice(0, 7) > (months.at(-1)?.month ?? '')).length,
  };
}

function withLevels(days: readonly (PlanDay & { readonly percent: number })[]): readonly TimelineMark[] {
  const ends: number[] = [];
  return days.map((day) => {
    const side = day.percent > LEFT_FROM_PERCENT ? 'left' : 'right';
    const start = side === 'left' ? day.percent - LABEL_PERCENT : day.percent;
    const free = ends.findIndex((end) => start >= end);
    const level = free === -1 ? ends.length : free;
    ends[level] = start + LABEL_PERCENT;
    return { ...day, side, level };
  });
}

function percentOf(date: string, first: string, count: number): number {
  const days = Number(date.slice(8, 10)) - 1;
  return ((monthNumber(date) - monthNumber(first) + days / 31) / count) * 100;
}
