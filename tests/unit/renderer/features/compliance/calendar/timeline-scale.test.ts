import { describe, expect, it } from 'vitest';
import { protectionOfPlan } from '#core/ip/protection/plan-protection';
import { deadlinesOf } from '#core/law/plan-duties/deadlines';
import { legalDates } from '#core/law/plan-duties/legal-dates';
import { milestonesOf } from '#core/law/plan-duties/milestones';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import { provisionText } from '#core/law/provision-text';
import { NO_ENTRY_PLAN } from '#core/plan/entry-plan';
import { NO_IP } from '#core/plan/ip/no-ip';
import { NO_RECORD } from '#core/plan/no-compliance';
import { entryTaskDays } from '#core/strategy/entry/task-days';
import { calendarDays } from '../../../../../../src/renderer/features/compliance/calendar/calendar-days';
import {
  calendarMonths,
  type PlanDay,
  type RightDay,
} from '../../../../../../src/renderer/features/compliance/calendar/calendar-months';
import { rightCalendarDays } from '../../../../../../src/renderer/features/compliance/calendar/right-days';
import { timelineScale } from '../../../../../../src/renderer/features/compliance/calendar/timeline-scale';
import { realLaw } from '../../../../../support/law';
import { realProtection } from '../../../../../support/protection';
import { samplePlan } from '../../../../../support/sample-plan';

const TODAY = '2026-11-26';
const law = realLaw();
const plan = {
  ...samplePlan(),
  schedule: { start: '2026-12', monthsToLaunch: 9, horizonMonths: 24 },
  facts: { common: { personalData: true, offersHere: true }, byCountry: {} },
};
const duties = dutiesOfPlan({ plan, evaluation: null, law });
const milestones = milestonesOf(plan);

const NO_RIGHTS: readonly RightDay[] = [];

/** Last days for a mark in the United States, filed in June 2027, and one at WIPO. */
function rightDays(): readonly RightDay[] {
  const mark = { right: 'trademark', title: 'Kranich', status: 'planned' } as const;
  const { tasks } = protectionOfPlan({
    plan: {
      ...plan,
      schedule: { ...plan.schedule, horizonMonths: 240 },
      ip: {
        ...NO_IP,
        protection: [
          { ...mark, id: 'us', market: 'US', status: 'granted', filedOn: '2027-01-04' },
          { ...mark, id: 'jp', market: 'JP' },
          { ...mark, id: 'cn', market: 'CN', route: 'madrid' },
        ],
      },
    },
    catalog: realProtection(),
    unitsPerUsd: () => 1,
    today: TODAY,
  });
  return tasks.map((task) => ({ task, right: 'trademark' as const, source: null }));
}

function content(records = {}, today = TODAY) {
  const planDays: readonly PlanDay[] = [
    { kind: 'today', date: today },
    { kind: 'start', date: milestones.start },
    { kind: 'launch', date: milestones.launch },
  ];
  const { dated } = deadlinesOf(duties, records, milestones, today);
  return {
    planDays,
    legalDates: legalDates(duties, law, today),
    deadlines: dated,
    rights: NO_RIGHTS,
    entries: [],
  };
}

describe('the timeline', () => {
  it('counts every outstanding duty once, in its month or as later', () => {
    const all = content();
    const scale = timelineScale(all);
    const shown = scale.months.reduce((sum, { dueCount }) => sum + dueCount, 0);
    expect(shown + scale.laterCount).toBe(all.deadlines.length);
    expect(shown).toBeGreaterThan(0);
    expect(scale.months[0]?.month).toBe('2026-11');
  });

  it('leaves out what is done and marks what is overdue', () => {
    const [first] = content().deadlines.filter(({ state }) => state === 'open');
    const id = first?.planDuty.assessment.duty.id ?? '';
    const before = timelineScale(content());
    const after = timelineScale(content({ [id]: { ...NO_RECORD, status: 'done' } }));
    const total = (scale: typeof before) => scale.months.reduce((sum, { dueCount }) => sum + dueCount, 0);
    expect(total(before) - total(after)).toBe(1);
    const late = timelineScale(content({}, '2027-01-15'));
    expect(late.months.find(({ month }) => month === '2026-12')?.overdueCount).toBeGreaterThan(0);
    expect(before.months.every(({ overdueCount }) => overdueCount === 0)).toBe(true);
  });

  it('puts labels that would cover each other on different rows', () => {
    const { marks } = timelineScale(content());
    const [today, start] = marks;
    expect([today?.kind, start?.kind]).toEqual(['today', 'start']);
    expect(today?.level).not.toBe(start?.level);
    expect(marks.every(({ percent }) => percent >= 0 && percent <= 100)).toBe(true);
  });

  it('counts last days for rights that are not done yet', () => {
    const rights = rightDays();
    const open = rights.filter(({ task }) => task.state !== 'done');
    expect(open.length).toBeGreaterThan(0);
    expect(open.length).toBeLessThan(rights.length);
    const total = (of: ReturnType<typeof timelineScale>) =>
      of.laterCount + of.months.reduce((sum, { dueCount }) => sum + dueCount, 0);
    expect(total(timelineScale({ ...content(), rights })) - total(timelineScale(content()))).toBe(
      open.length,
    );
  });

  it('ends where the list goes on when a day lies decades ahead', () => {
    const [first] = content().deadlines;
    const id = first?.planDuty.assessment.duty.id ?? '';
    const scale = timelineScale(content({ [id]: { ...NO_RECORD, dueOn: '2099-01-01' } }));
    expect(scale.months.length).toBeLessThanOrEqual(48);
    expect(scale.laterCount).toBeGreaterThanOrEqual(1);
  });
});

describe('the months', () => {
  it('hold everything that happens, each once and in order', () => {
    const all = { ...content(), rights: rightDays() };
    expect(all.rights.length).toBeGreaterThan(0);
    const months = calendarMonths(all);
    expect(months.map(({ month }) => month)).toEqual(months.map(({ month }) => month).toSorted());
    const items = months.flatMap((month) => month.items);
    const count = (kind: string) => items.filter((item) => item.kind === kind).length;
    expect([count('plan'), count('law'), count('due'), count('right')]).toEqual([
      all.planDays.length,
      all.legalDates.length,
      all.deadlines.length,
      all.rights.length,
    ]);
    expect(items.map(({ date }) => date)).toEqual(items.map(({ date }) => date).toSorted());
    expect(months.every(({ month, items: own }) => own.every(({ date }) => date.startsWith(month)))).toBe(
      true,
    );
  });
});

describe('a day', () => {
  it('holds a duty, a last day for a right and a task of an entry plan beside one another', () => {
    const rights = rightDays();
    const day = rights[0]?.task.dueOn ?? '';
    const id = content().deadlines[0]?.planDuty.assessment.duty.id ?? '';
    const task = { id: 'pilot', section: 'demand', title: 'Pilot', owner: 'Mei', status: 'open' } as const;
    const entryPlans = {
      JP: { ...NO_ENTRY_PLAN, tasks: [{ ...task, monthsFromLaunch: 0, dueOn: day }] },
    };
    const all = {
      ...content({ [id]: { ...NO_RECORD, dueOn: day } }),
      rights,
      entries: entryTaskDays({ schedule: plan.schedule, entryPlans }, TODAY),
    };
    const items = calendarMonths(all).flatMap((month) => month.items);
    const kinds = items.filter(({ date }) => date === day).map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual(expect.arrayContaining(['due', 'right', 'entry']));
  });
});

describe('days for a calendar file', () => {
  it('name duty, law, provision and countries in the language asked for, under ids that last', () => {
    const deadlines = content().deadlines.filter(
      ({ planDuty }) => planDuty.assessment.duty.id === 'gdpr.lawful-basis',
    );
    const instruments = new Map(
      law.jurisdictions.flatMap((place) => place.instruments.map((it) => [it.id, it] as const)),
    );
    const [day] = calendarDays(
      deadlines,
      'plan-1',
      { instruments },
      {
        text: ({ zh }) => zh,
        countries: (codes) => codes.join('、'),
        provision: (of) => provisionText(of, 'zh'),
      },
      { severity: (severity) => severity, noAdvice: '不构成法律意见' },
    );
    const duty = deadlines[0]?.planDuty.assessment.duty;
    expect(day).toMatchObject({
      uid: 'plan-1.gdpr.lawful-basis@landfall',
      date: '2026-12-01',
      summary: duty?.title.zh,
      categories: ['critical'],
    });
    expect(day?.description).toContain('第5(2)、6(1)条');
    expect(day?.description).toMatch(/DE、/);
    expect(day?.url).toMatch(/^https:/);
  });
});

describe('rights in a calendar file', () => {
  const words = {
    task: ({ task }: RightDay) => task.kind,
    title: ({ task }: RightDay) => task.title,
    market: (market: string) => market,
    category: 'rights',
    noAdvice: 'no advice',
  };

  it('leave out what is done, and tell the renewals of one right apart', () => {
    const rights = rightDays();
    const days = rightCalendarDays(rights, 'plan-1', words);
    expect(days).toHaveLength(rights.filter(({ task }) => task.state !== 'done').length);
    expect(new Set(days.map(({ uid }) => uid)).size).toBe(days.length);
    expect(days.find(({ uid }) => uid === 'plan-1.right.jp.priority.1@landfall')).toMatchObject({
      date: '2027-07-04',
      summary: 'priority: Kranich',
      description: 'Kranich\nJP\nno advice',
      categories: ['rights'],
    });
  });

  it('keep their ids when one of them is done', () => {
    const rights = rightDays();
    const renewals = rights.filter(({ task }) => task.kind === 'renewal' && task.itemId === 'us');
    const [first] = renewals;
    if (first === undefined) throw new Error('a mark has renewals');
    const later = rights.map((day) =>
      day === first ? { ...day, task: { ...day.task, state: 'done' as const } } : day,
    );
    const uids = (list: readonly RightDay[]) => rightCalendarDays(list, 'p', words).map(({ uid }) => uid);
    expect(uids(rights).filter((uid) => !uids(later).includes(uid))).toEqual([
      'p.right.us.renewal.1@landfall',
    ]);
  });
});
