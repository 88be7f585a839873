import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '#core/law/plan-duties/deadlines';
import { fineOverview } from '#core/law/plan-duties/fine-overview';
import { gapScore, scoreByCountry } from '#core/law/plan-duties/gap-score';
import { legalDates } from '#core/law/plan-duties/legal-dates';
import { milestonesOf } from '#core/law/plan-duties/milestones';
import { nextDuties } from '#core/law/plan-duties/next-duties';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import type { DutyRecord, DutyStatus } from '#core/plan/compliance';
import { NO_RECORD } from '#core/plan/no-compliance';
import type { Plan } from '#core/plan/plan';
import { realLaw } from '../../../../support/law';
import { samplePlan } from '../../../../support/sample-plan';

const law = realLaw();
const FACTS = {
  role: 'provider',
  personalData: true,
  offersHere: true,
  establishedHere: true,
  interactsWithPeople: true,
  generatesContent: true,
  annualRevenueUsd: 2e9,
};

function planIn(markets: readonly string[], facts: Plan['facts']['common'] = FACTS): Plan {
  return {
    ...samplePlan(),
    schedule: { start: '2026-12', monthsToLaunch: 9, horizonMonths: 24 },
    placement: { training: 'DE', serving: 'DE', team: 'DE' },
    markets: markets.map((country) => ({
      country,
      monthlyActiveUsers: { low: 90_000, likely: 100_000, high: 110_000 },
    })),
    facts: { common: facts, byCountry: {} },
  };
}

const plan = planIn(['DE', 'FR', 'JP']);
const duties = dutiesOfPlan({ plan, evaluation: null, law });
const milestones = milestonesOf(plan);
const required = duties.duties.filter(({ assessment }) => !assessment.duty.isAdvice);
const applying = required.filter(({ assessment }) => assessment.state === 'applies');
const unknown = required.filter(({ assessment }) => assessment.state === 'unknown');

function records(status: DutyStatus, ids: readonly string[]): Record<string, DutyRecord> {
  return Object.fromEntries(ids.map((id) => [id, { ...NO_RECORD, status }]));
}
const idsOf = (list: readonly (typeof applying)[number][]) =>
  list.map(({ assessment }) => assessment.duty.id);

describe('the gap score', () => {
  it('is 0 at the start and 1 once everything that applies is done', () => {
    expect(applying.length).toBeGreaterThan(10);
    expect(unknown.length).toBeGreaterThan(0);
    expect(gapScore(duties.duties, {}).done01).toBe(0);
    expect(gapScore(duties.duties, records('done', idsOf(applying))).done01).toBe(1);
  });

  it('never counts what may apply as done, nor work in progress', () => {
    const score = gapScore(duties.duties, records('done', idsOf(unknown)));
    expect([score.done01, score.unknown]).toEqual([0, unknown.length]);
    expect(gapScore(duties.duties, records('doing', idsOf(applying))).done01).toBe(0);
  });

  it('weighs by severity, and its parts add up to the whole', () => {
    const critical = applying.filter(({ assessment }) => assessment.duty.severity === 'critical');
    const score = gapScore(duties.duties, records('done', idsOf(critical)));
    expect(score.donePoints).toBe(8 * critical.length);
    const sum = score.tallies.reduce(
      (all, { points, done, doing, open }) => all + points * (done + doing + open),
      0,
    );
    expect(score.allPoints).toBe(sum);
    const count = score.tallies.reduce((all, { done, doing, open }) => all + done + doing + open, 0);
    expect(count).toBe(applying.length);
    expect(score.done01).toBeCloseTo((8 * critical.length) / sum, 12);
  });

  it('leaves out what is waived, says how much that is, and knows no share of nothing', () => {
    const [first, ...others] = idsOf(applying);
    const score = gapScore(duties.duties, {
      ...records('done', others),
      ...records('waived', [first ?? '']),
    });
    expect([score.done01, score.waived]).toEqual([1, 1]);
    expect(gapScore(duties.duties, records('waived', idsOf(applying))).done01).toBeNull();
    expect(gapScore([], {}).done01).toBeNull();
  });

  it('counts a duty of the Union in each member state and once in all', () => {
    const scores = scoreByCountry(duties, records('done', ['gdpr.lawful-basis']));
    const donePoints = Object.fromEntries(scores.map(({ country, score }) => [country, score.donePoints]));
    expect(donePoints).toMatchObject({ DE: 8, FR: 8, JP: 0 });
    expect(gapScore(duties.duties, records('done', ['gdpr.lawful-basis'])).donePoints).toBe(8);
  });
});

describe('what to do next', () => {
  it('is the strictest first, then the earliest, and nothing that is done, waived or unknown', () => {
    const next = nextDuties(duties, {}, milestones, 1000);
    expect(next).toHaveLength(applying.length);
    const order = ['critical', 'high', 'medium', 'low'];
    const keys = next.map(
      ({ planDuty, dueOn }) => `${order.indexOf(planDuty.assessment.duty.severity)} ${dueOn ?? '9999'}`,
    );
    expect(keys).toEqual(keys.toSorted());
    const [top] = idsOf(next.map(({ planDuty }) => planDuty));
    const rest = nextDuties(duties, records('done', [top ?? '']), milestones, 5);
    expect(rest).toHaveLength(5);
    expect(idsOf(rest.map(({ planDuty }) => planDuty))).not.toContain(top);
  });
});

describe('deadlines', () => {
  const find = (id: string, own: Record<string, DutyRecord> = {}, today = '2026-11-26') =>
    deadlinesOf(duties, own, milestones, today).dated.find(
      ({ planDuty }) => planDuty.assessment.duty.id === id,
    );

  it('are counted from the milestones, or are the user’s own', () => {
    expect(find('gdpr.lawful-basis')).toMatchObject({ dueOn: '2026-12-01', isOwn: false, state: 'open' });
    const own = { 'gdpr.lawful-basis': { ...NO_RECORD, dueOn: '2026-11-30' } };
    expect(find('gdpr.lawful-basis', own)).toMatchObject({ dueOn: '2026-11-30', isOwn: true });
  });

  it('are overdue from the day after, unless done or waived', () => {
    expect(find('gdpr.lawful-basis', {}, '2026-12-01')?.state).toBe('open');
    expect(find('gdpr.lawful-basis', {}, '2026-12-02')?.state).toBe('overdue');
    for (const status of ['done', 'waived'] as const)
      expect(find('gdpr.lawful-basis', records(status, ['gdpr.lawful-basis']), '2027-12-02')?.state).toBe(
        status,
      );
  });

  it('of duties that may apply are blocked by the missing answer, even when past', () => {
    const { dated } = deadlinesOf(duties, {}, milestones, '2030-01-01');
    const states = new Set(
      dated.filter(({ planDuty }) => planDuty.assessment.state === 'unknown').map(({ state }) => state),
    );
    expect([...states]).toEqual(['blocked']);
  });

  it('leave duties that wait for an incident undated, and lose none', () => {
    const { dated, undated } = deadlinesOf(duties, {}, milestones, '2026-11-26');
    expect(idsOf(undated)).toContain('gdpr.breach-authority');
    const datedApplying = dated.filter(({ planDuty }) => planDuty.assessment.state === 'applies');
    expect(datedApplying.length + undated.length).toBe(applying.length);
    expect(dated.map(({ dueOn }) => dueOn)).toEqual(dated.map(({ dueOn }) => dueOn).toSorted());
  });
});

describe('legal dates', () => {
  it('name the phases of the AI Act that are still to come, and how many duties begin then', () => {
    const dates = legalDates(duties, law, '2026-11-26');
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.every(({ date }) => date >= '2026-11-26')).toBe(true);
    const act = legalDates(duties, law, '2024-01-01').filter(({ instrument }) => instrument.id === 'ai-act');
    expect(act.some(({ what }) => what !== null)).toBe(true);
    const binding = applying.filter(({ assessment }) => assessment.from !== null).length;
    const counted = legalDates(duties, law, '1900-01-01').reduce((sum, { dutyCount }) => sum + dutyCount, 0);
    expect(counted).toBe(binding);
  });
});

describe('fines', () => {
  const rates: Record<string, number> = { USD: 1, EUR: 0.8, JPY: 150 };
  const overview = (facts: Plan['facts']['common']) =>
    fineOverview(
      dutiesOfPlan({ plan: planIn(['DE'], facts), evaluation: null, law }),
      law,
      (code) => rates[code],
    );
  const gdpr = (facts: Plan['facts']['common']) =>
    overview(facts).fines.find(({ instrument }) => instrument.id === 'gdpr');

  it('of the GDPR are the higher of EUR 20 million and 4% of the revenue', () => {
    expect(gdpr(FACTS)?.exposure.ceilingUsd).toBe(8e7);
    expect(gdpr({ ...FACTS, annualRevenueUsd: 1e6 })?.exposure.ceilingUsd).toBe(2.5e7);
  });

  it('say that they may be higher while the revenue is not known', () => {
    const { annualRevenueUsd: _, ...without } = FACTS;
    expect(gdpr(without)?.exposure).toMatchObject({
      ceilingUsd: 2.5e7,
      turnoverUsd: null,
      mayBeHigher: true,
    });
  });

  it('stand one line an instrument, the highest first, and every instrument is accounted for', () => {
    const { fines, without } = overview(FACTS);
    const ceilings = fines.map(({ exposure }) => exposure.ceilingUsd ?? -1);
    expect(ceilings).toEqual(ceilings.toSorted((a, b) => b - a));
    const ids = [...fines.map(({ instrument }) => instrument.id), ...without.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    const expected = dutiesOfPlan({ plan: planIn(['DE']), evaluation: null, law })
      .duties.filter(({ assessment: { state, duty } }) => state === 'applies' && !duty.isAdvice)
      .map(({ assessment }) => assessment.duty.instrumentId);
    expect(new Set(ids)).toEqual(new Set(expected));
  });
});
