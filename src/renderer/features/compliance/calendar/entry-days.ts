import type { EntrySection } from '#core/plan/entry-plan';
import type { EntryTaskDay } from '#core/strategy/entry/task-days';
import type { CalendarDay } from './write-calendar';

export interface EntryWords {
  /** `Japan` */
  readonly market: (country: string) => string;
  readonly section: (section: EntrySection) => string;
  /** `Whose: Mei` */
  readonly owner: (owner: string) => string;
  /** Category of all of them. */
  readonly category: string;
}

/** Tasks of entry plans as days of a calendar file. */
export function entryCalendarDays(
  entries: readonly EntryTaskDay[],
  planId: string,
  words: EntryWords,
): readonly CalendarDay[] {
  return entries.map(({ country, task, dueOn }) => ({
    uid: `${planId}.entry.${country}.${task.id}@landfall`,
    date: dueOn,
    summary: task.title,
    description: [
      `${words.market(country)}: ${words.section(task.section)}`,
      ...(task.owner === '' ? [] : [words.owner(task.owner)]),
    ].join('\n'),
    url: null,
    categories: [words.category],
  }));
}
