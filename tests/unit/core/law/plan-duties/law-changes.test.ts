import { describe, expect, it } from 'vitest';
import type { Duty, Instrument, LawCatalog } from '#core/law/law';
import { lawChanges, seenLawOf } from '#core/law/plan-duties/law-changes';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import { SeenLaw } from '#core/plan/compliance';
import type { Plan } from '#core/plan/plan';
import { checksumOfLaw } from '#main/catalog/compile-law';
import { realLaw } from '../../../../support/law';
import { samplePlan } from '../../../../support/sample-plan';

const BEFORE = realLaw();
const FACTS = { personalData: true, publicFacing: true, interactsWithPeople: true, generatesContent: true };

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The law after an update: the real one with changes, sealed anew. */
function updated(change: (law: LawCatalog) => void): LawCatalog {
  const law = structuredClone(BEFORE) as Writable<LawCatalog>;
  change(law);
  law.checksum = checksumOfLaw(law);
  return law;
}

function dutyIn(law: LawCatalog, id: string): Writable<Duty> {
  const duty = law.jurisdictions.flatMap(({ duties }) => duties).find((it) => it.id === id);
  if (duty === undefined) throw new Error(`no duty ${id}`);
  return duty;
}

function planIn(markets: readonly string[], facts: Record<string, boolean> = FACTS): Plan {
  return {
    ...samplePlan(),
    markets: markets.map((country) => ({
      country,
      monthlyActiveUsers: { low: 90_000, likely: 100_000, high: 110_000 },
    })),
    facts: { common: facts, byCountry: {} },
  };
}

const dutiesUnder = (law: LawCatalog, plan: Plan) => dutiesOfPlan({ plan, evaluation: null, law });
const seenUnder = (plan: Plan) => seenLawOf(dutiesUnder(BEFORE, plan), BEFORE, '2026-11-24');

function changes(after: LawCatalog, plan = planIn(['DE', 'FR']), planNow = plan) {
  const found = lawChanges(seenUnder(plan), dutiesUnder(after, planNow), after);
  if (found === null) return null;
  return {
    count: found.count,
    added: found.added.map(({ assessment }) => assessment.duty.id),
    altered: found.altered.map(({ now, aspects }) => [now.assessment.duty.id, ...aspects]),
    gone: found.gone.map(({ id }) => id),
  };
}

const NOTHING = { count: 0, added: [], altered: [], gone: [] };

describe('what an update of the law changed for a plan', () => {
  it('is nothing while the law is the same, whatever the plan itself changed', () => {
    expect(changes(BEFORE)).toBeNull();
    expect(changes(BEFORE, planIn(['DE']), planIn(['DE', 'JP'], { personalData: false }))).toBeNull();
  });

  it('fits into the plan document and does not blow it up', () => {
    const seen = seenUnder(planIn(['DE', 'US', 'JP', 'CN', 'BR', 'KR']));
    expect(SeenLaw.safeParse(seen).success).toBe(true);
    expect(JSON.stringify(seen).length).toBeLessThan(60_000);
  });

  it('says which part of a duty is another one', () => {
    const cases: readonly [(law: LawCatalog, duty: Writable<Duty>) => void, string][] = [
      [(_, duty) => (duty.what = { ...duty.what, zh: `${duty.what.zh}。` }), 'wording'],
      [(_, duty) => (duty.provision = 'Art. 6a'), 'source'],
      [(_, duty) => (duty.when = { not: { not: duty.when } }), 'trigger'],
      [(_, duty) => (duty.appliesFrom = '2031-01-01'), 'dates'],
      [(_, duty) => (duty.deadlineHours = 12), 'urgency'],
      [(_, duty) => (duty.effortDays = { low: 1, high: 99 }), 'effort'],
      [(_, duty) => (duty.covers = [...duty.covers, 'GL']), 'scope'],
      [
        (law, duty) => {
          const act = law.jurisdictions
            .flatMap(({ instruments }) => instruments)
            .find(({ id }) => id === duty.instrumentId) as Writable<Instrument>;
          duty.penalty = act.maxPenalty === null ? null : { ...act.maxPenalty, amount: 1 };
        },
        'penalty',
      ],
    ];
    for (const [change, aspect] of cases) {
      const after = updated((law) => change(law, dutyIn(law, 'gdpr.lawful-basis')));
      expect(changes(after)).toEqual({
        ...NOTHING,
        count: 1,
        altered: [['gdpr.lawful-basis', aspect]],
      });
    }
  });

  it('holds every duty that uses a named condition of which the definition changed', () => {
    const after = updated((law) => {
      const union = law.jurisdictions.find(({ id }) => id === 'EU');
      for (const condition of Object.values(union?.conditions ?? {}))
        (condition as Writable<typeof condition>).when = {
          any: [condition.when, { fact: 'deepfakes', is: true }],
        };
    });
    const found = changes(after, planIn(['DE'], { ...FACTS, deepfakes: false }));
    const withConditions = Object.keys(BEFORE.jurisdictions.find(({ id }) => id === 'EU')?.conditions ?? {});
    expect(withConditions.length).toBeGreaterThan(0);
    expect(found?.altered.length).toBeGreaterThan(0);
    expect(found?.altered.every(([, ...aspects]) => aspects.join() === 'trigger')).toBe(true);
  });

  it('does not take a review of the source for a change of the law', () => {
    const after = updated((law) => {
      const duty = dutyIn(law, 'gdpr.lawful-basis');
      duty.read = '2026-12-24';
      duty.confidence = 'verified';
    });
    expect(changes(after)).toEqual(NOTHING);
  });

  it('names new and gone duties, each once', () => {
    const after = updated((law) => {
      const union = law.jurisdictions.find(({ id }) => id === 'EU') as Writable<
        LawCatalog['jurisdictions'][0]
      >;
      const model = dutyIn(law, 'gdpr.lawful-basis');
      union.duties = [
        ...union.duties.filter(({ id }) => id !== 'gdpr.lawful-basis'),
        { ...model, id: 'gdpr.brand-new' },
      ];
    });
    expect(changes(after)).toEqual({
      count: 2,
      added: ['gdpr.brand-new'],
      altered: [],
      gone: ['gdpr.lawful-basis'],
    });
  });

  it('leaves out duties that do not bear on the plan, and those of a country that the plan added itself', () => {
    const after = updated((law) => {
      for (const jurisdiction of law.jurisdictions)
        if (jurisdiction.id === 'JP')
          for (const duty of jurisdiction.duties as Writable<Duty>[]) duty.severity = 'low';
      const duty = dutyIn(law, 'gdpr.lawful-basis');
      duty.severity = 'low';
    });
    const noData = planIn(['DE'], { ...FACTS, personalData: false });
    expect(changes(after, noData)).toEqual(NOTHING);
    expect(changes(after, planIn(['DE']), planIn(['DE', 'JP']))).toEqual({
      ...NOTHING,
      count: 1,
      altered: [['gdpr.lawful-basis', 'urgency']],
    });
  });

  it('tells a duty that no longer applies from one that the plan’s own answers switched off', () => {
    const after = updated((law) => {
      dutyIn(law, 'gdpr.lawful-basis').when = { any: [] };
    });
    const found = lawChanges(seenUnder(planIn(['DE'])), dutiesUnder(after, planIn(['DE'])), after);
    expect(found?.altered.map(({ stateBefore, now }) => [stateBefore, now.assessment.state])).toEqual([
      ['applies', 'not-applicable'],
    ]);
    const elsewhere = updated((law) => {
      dutyIn(law, 'jp-appi.purpose').severity = 'low';
    });
    const noData = planIn(['DE'], { ...FACTS, personalData: false });
    expect(changes(elsewhere, planIn(['DE']), noData)).toEqual(NOTHING);
  });
});
