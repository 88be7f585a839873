import type { ProtectionTaskState } from '#core/ip/protection/deadlines/family-deadlines';
import type { RightDay } from './calendar-months';
import type { CalendarDay } from './write-calendar';

export interface RightWords {
  /** `Pay the renewal` */
  readonly task: (day: RightDay) => string;
  /** `Trade mark: Kranich` */
  readonly title: (day: RightDay) => string;
  /** `Japan`, `WIPO` */
  readonly market: (market: string) => string;
  /** Category of all of them. */
  readonly category: string;
  readonly noAdvice: string;
}

/** Whether something is still to be done for a right. */
export function isRightOutstanding(state: ProtectionTaskState): boolean {
  return state !== 'done';
}

/**
 * Last days for rights of one's own as days of a calendar file. A right has many renewals: they are told apart by their
 * place in the order of days, which a shift of the first filing leaves as it is.
 */
export function rightCalendarDays(
  rights: readonly RightDay[],
  planId: string,
  words: RightWords,
): readonly CalendarDay[] {
  const counted = new Map<string, number>();
  const numbered = rights
    .toSorted((a, b) => (a.task.dueOn < b.task.dueOn ? -1 : a.task.dueOn > b.task.dueOn ? 1 : 0))
    .map((day) => {
      const key = `${day.task.itemId}.${day.task.kind}`;
      const number = (counted.get(key) ?? 0) + 1;
      counted.set(key, number);
      return { day, uid: `${planId}.right.${key}.${number}@landfall` };
    });
  return numbered.flatMap(({ day, uid }) => {
    const { task, source } = day;
    if (!isRightOutstanding(task.state)) return [];
    return {
      uid,
      date: task.dueOn,
      summary: `${words.task(day)}: ${task.title}`,
      description: [words.title(day), words.market(task.market), words.noAdvice].join('\n'),
      url: source,
      categories: [words.category],
    };
  });
}
