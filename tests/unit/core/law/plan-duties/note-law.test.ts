import { describe, expect, it } from 'vitest';
import type { LawCatalog } from '#core/law/law';
import { lawChanges } from '#core/law/plan-duties/law-changes';
import { withLawNoted } from '#core/law/plan-duties/note-law';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import { newPlan } from '#core/plan/new-plan';
import { NO_COMPLIANCE, NO_RECORD } from '#core/plan/no-compliance';
import type { Plan } from '#core/plan/plan';
import { checksumOfLaw } from '#main/catalog/compile-law';
import { realLaw } from '../../../../support/law';

const DAY = '2026-11-26';
const FRESH: Plan = { ...newPlan('fresh'), placement: { training: 'DE', serving: 'DE', team: 'DE' } };

function edited(before: Plan, change: Partial<Plan>, law: LawCatalog = realLaw(), today = DAY): Plan {
  return withLawNoted({ before, after: { ...before, ...change }, evaluation: null, law, today });
}

const answered = (plan: Plan): Plan =>
  edited(plan, { facts: { ...plan.facts, common: { personalData: true } } });
const inMarket = (plan: Plan, country: string): Partial<Plan> => ({
  markets: [...plan.markets, { country, monthlyActiveUsers: { low: 90, likely: 100, high: 110 } }],
});

/** The real law with other words in one duty, sealed anew. */
function reworded(dutyId: string): LawCatalog {
  const law = structuredClone(realLaw());
  const duty = law.jurisdictions.flatMap(({ duties }) => duties).find(({ id }) => id === dutyId);
  if (duty === undefined) throw new Error(`no duty ${dutyId}`);
  Object.assign(duty, { what: { ...duty.what, en: `${duty.what.en} Changed.` } });
  return { ...law, checksum: checksumOfLaw(law) };
}

function alteredUnder(law: LawCatalog, plan: Plan): readonly string[] {
  const seen = plan.compliance?.seenLaw;
  if (!seen) throw new Error('no law is noted');
  const changes = lawChanges(seen, dutiesOfPlan({ plan, evaluation: null, law }), law);
  return changes?.altered.map(({ now }) => now.assessment.duty.id) ?? [];
}

describe('the law that a plan notes', () => {
  it('is noted with the first answer to a question of the law, so that an update is told of without any duty edited', () => {
    const plan = answered(FRESH);
    expect(plan.compliance?.seenLaw).toMatchObject({ checksum: realLaw().checksum, confirmedOn: DAY });
    expect(alteredUnder(reworded('gdpr.dpia'), plan)).toEqual(['gdpr.dpia']);
  });

  it('is noted with the first work on a duty or a document, and by no other edit', () => {
    const duties = { 'gdpr.dpia': { ...NO_RECORD, owner: 'Mira' } };
    expect(edited(FRESH, { compliance: { ...NO_COMPLIANCE, duties } }).compliance?.seenLaw).not.toBeNull();
    const after = { ...FRESH, name: 'renamed' };
    expect(withLawNoted({ before: FRESH, after, evaluation: null, law: realLaw(), today: DAY })).toBe(after);
    expect(edited(FRESH, inMarket(FRESH, 'KR')).compliance).toBeUndefined();
  });

  it('takes in a country that comes later; what was noted before stays as it was confirmed', () => {
    const before = answered(FRESH);
    const after = edited(before, inMarket(before, 'KR'), realLaw(), '2027-01-01');
    const [was, is] = [before.compliance?.seenLaw, after.compliance?.seenLaw];
    expect(is).toMatchObject({ confirmedOn: DAY, countries: ['DE', 'KR'] });
    expect(is?.duties).toMatchObject(was?.duties ?? {});
    expect(alteredUnder(reworded('kr-pipa.breach'), after)).toEqual(['kr-pipa.breach']);
  });

  it('takes in states that are looked at later', () => {
    const american = { ...FRESH, placement: { training: 'US', serving: 'US', team: 'US' } };
    const compliance = { ...NO_COMPLIANCE, regions: ['US-TX'] };
    const before = edited(american, { compliance });
    const noted = (plan: Plan) => Object.keys(plan.compliance?.seenLaw?.duties ?? {});
    expect(noted(before).some((key) => key.startsWith('US-CA/'))).toBe(false);
    const more = { ...(before.compliance ?? NO_COMPLIANCE), regions: ['US-TX', 'US-CA'] };
    expect(noted(edited(before, { compliance: more })).some((key) => key.startsWith('US-CA/'))).toBe(true);
  });

  it('waits for the user once the law has changed', () => {
    const plan = answered(FRESH);
    const after = edited(plan, inMarket(plan, 'KR'), reworded('gdpr.dpia'));
    expect(after.compliance).toBe(plan.compliance);
  });
});
