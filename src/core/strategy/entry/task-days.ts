import { addMonthsToDay } from '#core/ip/protection/filing/calendar-days';
import { type Milestones, milestonesOf } from '#core/law/plan-duties/milestones';
import type { EntryTask } from '#core/plan/entry-plan';
import type { Plan } from '#core/plan/plan';
import { compareText } from '#core/shared/compare-text';

/** `overdue`: its day is past, and it is neither done nor dropped. */
export type EntryTaskState = 'overdue' | EntryTask['status'];

/** A task for a market and the day by which it is to be done. */
export interface EntryTaskDay {
  /** ISO code of the market. */
  readonly country: string;
  readonly task: EntryTask;
  /** YYYY-MM-DD */
  readonly dueOn: string;
  /** The user set the day; else it is counted from the launch. */
  readonly isOwn: boolean;
  /** The user's day lies before the plan begins: it was set before the start was moved. */
  readonly isBeforeStart: boolean;
  readonly state: EntryTaskState;
}

/**
 * Day of a task: the user's own, else so many months from the launch, but never before the plan begins: what would have
 * to be done earlier is due on its first day.
 *
 * @returns YYYY-MM-DD
 */
export function taskDay(
  { dueOn, monthsFromLaunch }: Pick<EntryTask, 'dueOn' | 'monthsFromLaunch'>,
  { start, launch }: Pick<Milestones, 'start' | 'launch'>,
): string {
  if (dueOn !== null) return dueOn;
  const counted = addMonthsToDay(launch, monthsFromLaunch);
  return counted < start ? start : counted;
}

/** What a plan is asked for its entry tasks. */
export type EntryTasksPlan = Pick<Plan, 'schedule' | 'entryPlans'>;

/**
 * Tasks of all entry plans by day; on one day in the order of the plan.
 *
 * @param today YYYY-MM-DD
 */
export function entryTaskDays(plan: EntryTasksPlan, today: string): readonly EntryTaskDay[] {
  const milestones = milestonesOf(plan);
  return Object.entries(plan.entryPlans ?? {})
    .flatMap(([country, { tasks }]) =>
      tasks.map((task): EntryTaskDay => {
        const dueOn = taskDay(task, milestones);
        return {
          country,
          task,
          dueOn,
          isOwn: task.dueOn !== null,
          isBeforeStart: dueOn < milestones.start,
          state: taskState(task, dueOn, today),
        };
      }),
    )
    .toSorted((a, b) => compareText(a.dueOn, b.dueOn));
}

function taskState({ status }: Pick<EntryTask, 'status'>, dueOn: string, today: string): EntryTaskState {
  if (status === 'done' || status === 'dropped') return status;
  return dueOn < today ? 'overdue' : status;
}

/** Whether a task still asks for something. */
export function isTaskOutstanding(state: EntryTaskState): boolean {
  return state !== 'done' && state !== 'dropped';
}
