import type { EntrySection, EntryTask } from '#core/plan/entry-plan';
import { err, ok, type Result } from '#core/shared/result';

/** A task as it is typed. */
export interface EntryTaskDraft {
  readonly section: EntrySection;
  readonly title: string;
  readonly owner: string;
  /** YYYY-MM-DD; null = on the day of the launch. */
  readonly dueOn: string | null;
}

/** What is wrong with a draft: nothing says what to do, or its day lies before the plan begins. */
export type TaskFault =
  | { readonly field: 'title'; readonly kind: 'empty' }
  | { readonly field: 'dueOn'; readonly kind: 'before-start'; readonly start: string };

/** Whether a task may be due on a day. @param start first day of the plan, YYYY-MM-DD */
export function isTaskDay(day: string, start: string): boolean {
  return day >= start;
}

/**
 * A draft as a task of the plan.
 *
 * @param id that no other task of the entry plan has
 * @param start first day of the plan, YYYY-MM-DD
 * @returns the first fault, with the field it is in
 */
export function taskOf(
  { section, title, owner, dueOn }: EntryTaskDraft,
  id: string,
  start: string,
): Result<EntryTask, TaskFault> {
  if (title.trim() === '') return err({ field: 'title', kind: 'empty' });
  if (dueOn !== null && !isTaskDay(dueOn, start)) return err({ field: 'dueOn', kind: 'before-start', start });
  return ok({
    id,
    section,
    title: title.trim(),
    owner: owner.trim(),
    monthsFromLaunch: 0,
    dueOn,
    status: 'open',
  });
}
