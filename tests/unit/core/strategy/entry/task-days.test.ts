import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { milestonesOf } from '#core/law/plan-duties/milestones';
import { type EntryTask, MOST_TASK_MONTHS, NO_ENTRY_PLAN } from '#core/plan/entry-plan';
import { entryTaskDays, isTaskOutstanding, taskDay } from '#core/strategy/entry/task-days';
import { taskOf } from '#core/strategy/entry/task-draft';

const TODAY = '2026-11-26';
const schedule = { start: '2027-01', monthsToLaunch: 8, horizonMonths: 24 };

function task(changes: Partial<EntryTask> = {}): EntryTask {
  return {
    id: 'pilot',
    section: 'demand',
    title: 'Pilot with two customers',
    owner: '',
    monthsFromLaunch: -3,
    dueOn: null,
    status: 'open',
    ...changes,
  };
}

const planOf = (tasks: readonly EntryTask[], of = schedule) => ({
  schedule: of,
  entryPlans: { JP: { ...NO_ENTRY_PLAN, tasks: [...tasks] } },
});

describe('the day of a task for a market', () => {
  const milestones = milestonesOf({ schedule });

  it('is counted from the launch', () => {
    expect(milestones.launch).toBe('2027-09-01');
    expect(taskDay(task(), milestones)).toBe('2027-06-01');
    expect(taskDay(task({ monthsFromLaunch: 3 }), milestones)).toBe('2027-12-01');
  });

  it('moves with the launch, unless the user set it', () => {
    const later = milestonesOf({ schedule: { ...schedule, monthsToLaunch: 12 } });
    expect(taskDay(task(), later)).toBe('2027-10-01');
    expect(taskDay(task({ dueOn: '2027-06-15' }), later)).toBe('2027-06-15');
  });

  it('never lies before the plan begins when it is counted', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -MOST_TASK_MONTHS, max: MOST_TASK_MONTHS }),
        fc.integer({ min: 0, max: 120 }),
        (monthsFromLaunch, monthsToLaunch) => {
          const of = milestonesOf({ schedule: { ...schedule, monthsToLaunch } });
          const day = taskDay(task({ monthsFromLaunch }), of);
          expect(day >= of.start).toBe(true);
          // Whatever would have to be done earlier is due on the first day, and nothing else is moved.
          if (day > of.start) expect(monthsFromLaunch + monthsToLaunch).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('is marked where the user’s day came to lie before the plan’s start', () => {
    const set = task({ dueOn: '2027-02-01' });
    expect(entryTaskDays(planOf([set]), TODAY)[0]?.isBeforeStart).toBe(false);
    const moved = planOf([set], { ...schedule, start: '2027-04' });
    expect(entryTaskDays(moved, TODAY)[0]).toMatchObject({ isBeforeStart: true, dueOn: '2027-02-01' });
  });
});

describe('the tasks of all markets', () => {
  it('stand in the order of their days with their market', () => {
    const plan = {
      schedule,
      entryPlans: {
        JP: { ...NO_ENTRY_PLAN, tasks: [task({ monthsFromLaunch: 2 }), task({ id: 'name' })] },
        DE: { ...NO_ENTRY_PLAN, tasks: [task({ dueOn: '2027-01-31' })] },
      },
    };
    expect(entryTaskDays(plan, TODAY).map(({ country, dueOn }) => [country, dueOn])).toEqual([
      ['DE', '2027-01-31'],
      ['JP', '2027-06-01'],
      ['JP', '2027-11-01'],
    ]);
  });

  it('are overdue when their day is past and they are neither done nor dropped', () => {
    const statesOn = (today: string) =>
      entryTaskDays(
        planOf((['open', 'doing', 'done', 'dropped'] as const).map((status) => task({ id: status, status }))),
        today,
      ).map(({ state }) => state);
    expect(statesOn('2027-06-01')).toEqual(['open', 'doing', 'done', 'dropped']);
    expect(statesOn('2027-06-02')).toEqual(['overdue', 'overdue', 'done', 'dropped']);
    expect(statesOn('2027-06-02').map(isTaskOutstanding)).toEqual([true, true, false, false]);
  });

  it('are none in a plan without entry plans', () => {
    expect(entryTaskDays({ schedule }, TODAY)).toEqual([]);
  });
});

describe('a task as it is typed', () => {
  const draft = { section: 'demand', title: ' Interview ten buyers ', owner: ' Mei ', dueOn: null } as const;

  it('becomes a task on the day of the launch', () => {
    expect(taskOf(draft, 'own-1', '2027-01-01')).toEqual({
      ok: true,
      value: task({
        id: 'own-1',
        title: 'Interview ten buyers',
        owner: 'Mei',
        monthsFromLaunch: 0,
      }),
    });
  });

  it('names the title when it says nothing', () => {
    expect(taskOf({ ...draft, title: '  ' }, 'own-1', '2027-01-01')).toEqual({
      ok: false,
      error: { field: 'title', kind: 'empty' },
    });
  });

  it('names the day when it lies before the plan begins', () => {
    expect(taskOf({ ...draft, dueOn: '2026-12-31' }, 'own-1', '2027-01-01')).toEqual({
      ok: false,
      error: { field: 'dueOn', kind: 'before-start', start: '2027-01-01' },
    });
    expect(taskOf({ ...draft, dueOn: '2027-01-01' }, 'own-1', '2027-01-01').ok).toBe(true);
  });
});
