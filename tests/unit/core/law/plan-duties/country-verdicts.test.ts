import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '#core/law/law';
import { countryVerdicts, VERDICTS } from '#core/law/plan-duties/country-verdicts';
import type { Records } from '#core/law/plan-duties/deadlines';
import { milestonesOf } from '#core/law/plan-duties/milestones';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import { NO_RECORD } from '#core/plan/no-compliance';
import type { Plan } from '#core/plan/plan';
import { realLaw } from '../../../../support/law';
import { samplePlan } from '../../../../support/sample-plan';

const law = realLaw();

function verdictsOf(plan: Plan, records: Records = {}) {
  const { launch } = milestonesOf(plan);
  return countryVerdicts(dutiesOfPlan({ plan, evaluation: null, law }, { date: launch }), records, launch);
}

/** Every duty of a country in one state. */
function allOf(plan: Plan, country: string, status: 'done' | 'waived'): Records {
  const { launch } = milestonesOf(plan);
  const duties = dutiesOfPlan({ plan, evaluation: null, law }, { date: launch })
    .countries.filter((each) => each.country === country)
    .flatMap(({ places }) => places.flatMap((place) => place.duties));
  return Object.fromEntries(duties.map(({ duty }) => [duty.id, { ...NO_RECORD, status }]));
}

describe('countryVerdicts', () => {
  it('has every country of the plan once, the gravest first', () => {
    const rows = verdictsOf(samplePlan());
    expect(rows.map(({ country }) => country).toSorted()).toEqual(['BR', 'DE', 'FI', 'JP', 'SG', 'US']);
    const ranks = rows.map(({ verdict }) => VERDICTS.indexOf(verdict));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    for (const row of rows) {
      expect(row.bySeverity.reduce((sum, { count }) => sum + count, 0)).toBe(row.bindingCount);
      const order = row.bySeverity.map(({ severity }) => SEVERITIES.indexOf(severity));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
  });

  it('a country is blocked until its critical duties are met, then open, then met', () => {
    const plan = samplePlan();
    const of = (records: Records) => verdictsOf(plan, records).find(({ country }) => country === 'DE');
    expect(of({})).toMatchObject({ verdict: 'blocked', metCount: 0 });
    const critical = { 'gdpr.lawful-basis': { ...NO_RECORD, status: 'done' as const } };
    const both = { ...critical, 'ai-act.prohibited-screening': { ...NO_RECORD, status: 'done' as const } };
    expect(of(both)).toMatchObject({ verdict: 'open', blockingCount: 0, metCount: 2 });
    const done = of(allOf(plan, 'DE', 'done'));
    expect(done?.metCount).toBe(done?.bindingCount);
    expect(done?.verdict).toBe(done?.unknownCount === 0 ? 'met' : 'unsettled');
  });

  it('leaves out what the user set aside and counts it apart', () => {
    const plan = samplePlan();
    const before = verdictsOf(plan).find(({ country }) => country === 'JP');
    const after = verdictsOf(plan, allOf(plan, 'JP', 'waived')).find(({ country }) => country === 'JP');
    expect(after).toMatchObject({
      bindingCount: 0,
      waivedCount: before?.bindingCount,
      days: { low: 0, high: 0 },
    });
  });

  it('a country without law in the catalog is no all-clear; with nothing answered nothing is settled', () => {
    const plan = samplePlan();
    const user = { low: 1, likely: 2, high: 3 };
    const elsewhere = { ...plan, markets: [{ country: 'AQ', monthlyActiveUsers: user }] };
    expect(verdictsOf(elsewhere).find(({ country }) => country === 'AQ')?.verdict).toBe('no-law');
    const unanswered = { ...plan, facts: { common: {}, byCountry: {} } };
    for (const { unknownCount } of verdictsOf(unanswered)) expect(unknownCount).toBeGreaterThan(0);
  });
});
