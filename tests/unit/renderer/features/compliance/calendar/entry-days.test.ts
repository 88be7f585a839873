import { describe, expect, it } from 'vitest';
import { milestonesOf } from '#core/law/plan-duties/milestones';
import { NO_ENTRY_PLAN } from '#core/plan/entry-plan';
import { entryTaskDays } from '#core/strategy/entry/task-days';
import { applyTemplate } from '#core/strategy/entry/templates/apply-template';
import { calendarCountries } from '../../../../../../src/renderer/features/compliance/calendar/calendar-countries';
import { calendarMonths } from '../../../../../../src/renderer/features/compliance/calendar/calendar-months';
import { entryCalendarDays } from '../../../../../../src/renderer/features/compliance/calendar/entry-days';
import { timelineScale } from '../../../../../../src/renderer/features/compliance/calendar/timeline-scale';
import { writeCalendar } from '../../../../../../src/renderer/features/compliance/calendar/write-calendar';

const schedule = { start: '2027-01', monthsToLaunch: 8, horizonMonths: 24 };
const filled = applyTemplate(NO_ENTRY_PLAN, 'image', 'en');
const [first, ...others] = filled.tasks;
if (first === undefined) throw new Error('the template has no task');
const tasks = [{ ...first, owner: 'Mei', dueOn: '2027-03-15' }, ...others];
const entries = entryTaskDays({ schedule, entryPlans: { JP: { ...filled, tasks } } }, '2026-11-26');
const content = {
  planDays: [{ kind: 'launch' as const, date: milestonesOf({ schedule }).launch }],
  legalDates: [],
  deadlines: [],
  rights: [],
  entries,
};
const words = {
  market: () => 'Japan',
  section: (section: string) => section,
  owner: (owner: string) => `Whose: ${owner}`,
  category: 'Market entry',
};

describe('tasks of entry plans in the calendar', () => {
  it('stand in their months and are counted as due', () => {
    const months = calendarMonths(content);
    expect(months.reduce((sum, { dueCount }) => sum + dueCount, 0)).toBe(tasks.length);
    const march = months.find(({ month }) => month === '2027-03');
    expect(march?.items.some((item) => item.kind === 'entry' && item.entry.task.id === first.id)).toBe(true);
  });

  it('can be looked at by themselves where the law was not asked', () => {
    const duties = { countries: [{ country: 'DE', roles: [], places: [] }] };
    const entryPlans = { DE: filled, JP: filled };
    expect(calendarCountries(duties, { entryPlans }, null)).toEqual(['DE', 'JP']);
    expect(calendarCountries(duties, {}, 'FR')).toEqual(['DE', 'FR']);
  });

  it('are bars of the timeline until they are done or dropped', () => {
    const due = (of: typeof entries) =>
      timelineScale({ ...content, entries: of }).months.reduce((sum, { dueCount }) => sum + dueCount, 0);
    expect(due(entries)).toBe(tasks.length);
    expect(due(entries.map((day, at) => (at === 0 ? { ...day, state: 'done' } : day)))).toBe(
      tasks.length - 1,
    );
  });

  it('go into the calendar file, each with an id of its own that a later file finds again', () => {
    const days = entryCalendarDays(entries, 'plan-1', words);
    const own = days.find(({ date }) => date === '2027-03-15');
    expect(own).toMatchObject({
      uid: `plan-1.entry.JP.${first.id}@landfall`,
      summary: first.title,
      description: 'Japan: demand\nWhose: Mei',
      categories: ['Market entry'],
    });
    expect(new Set(days.map(({ uid }) => uid)).size).toBe(tasks.length);
    const text = writeCalendar({ name: 'Kranich', days, savedAtMs: 0, revision: 1 });
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(tasks.length);
    expect(text).toContain('DTSTART;VALUE=DATE:20270315');
  });
});
