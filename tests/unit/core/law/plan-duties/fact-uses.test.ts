import { describe, expect, it } from 'vitest';
import type { Evaluation } from '#core/evaluation/evaluation';
import type { FactId, FactValue } from '#core/law/facts';
import { answerEffects } from '#core/law/plan-duties/answer-effects';
import { factUses } from '#core/law/plan-duties/fact-uses';
import { legalFindings } from '#core/law/plan-duties/legal-findings';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import { withAnswer } from '#core/law/plan-facts/with-answer';
import type { Plan } from '#core/plan/plan';
import { realLaw } from '../../../../support/law';
import { samplePlan } from '../../../../support/sample-plan';

/** What the law reads of an evaluation: the training compute of the sample, 6 · 8.03e9 · 15e12 and attention. */
const evaluation = { trainingFacts: { flop: { p50: 7.7e23 } } } as unknown as Evaluation;
const law = realLaw();

const dutiesFor = (plan: Plan) => dutiesOfPlan({ plan, evaluation, law });
const usesFor = (plan: Plan) => factUses(dutiesFor(plan));
const answering = (facts: Partial<Record<FactId, FactValue>>): Plan =>
  Object.entries(facts).reduce(
    (plan, [fact, value]) => withAnswer(plan, null, fact as FactId, value),
    samplePlan(),
  );

describe('what hangs on the facts of the sample', () => {
  it('is decided but for children’s use and open weights', () => {
    const needed = [...usesFor(samplePlan()).all.values()]
      .filter(({ relevance }) => relevance === 'needed')
      .map(({ fact }) => fact);
    expect(needed.sort()).toEqual(['childrenData', 'openWeights']);
  });

  it('waits in each country for what its own law asks', () => {
    const waiting = usesFor(samplePlan()).all.get('childrenData')?.waiting ?? [];
    const countries = new Set(waiting.map(({ country }) => country));
    expect([...countries].sort()).toEqual(['BR', 'DE', 'FI', 'SG', 'US']);
    const titles = waiting.map(({ country, assessment }) => `${country}/${assessment.duty.id}`);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('names what decides instead of a question that need not be asked', () => {
    expect(usesFor(samplePlan()).all.get('financialData')?.relevance).toBe('decides');
    const use = usesFor(answering({ personalData: false })).all.get('financialData');
    expect(use?.relevance).toBe('settled');
    expect(use?.settledBy[0]).toBe('personalData');
  });

  it('is nothing where no law of the countries asks for it', () => {
    expect(usesFor(samplePlan()).all.get('significantDataFiduciary')?.relevance).toBe('not-asked');
    const inIndia = {
      ...samplePlan(),
      markets: [{ country: 'IN', monthlyActiveUsers: { low: 1, likely: 2, high: 3 } }],
    };
    expect(usesFor(inIndia).all.get('significantDataFiduciary')?.relevance).not.toBe('not-asked');
  });

  it('never loses a question that a duty waits for, whatever is answered', () => {
    for (const plan of [
      samplePlan(),
      answering({ childrenData: true }),
      { ...samplePlan(), facts: { common: {}, byCountry: {} } },
    ]) {
      const duties = dutiesFor(plan);
      const uses = factUses(duties);
      for (const { places } of duties.countries)
        for (const { duties: all, place } of places)
          for (const { state, missing, duty } of all)
            for (const fact of state === 'unknown' && !duty.isAdvice ? missing : [])
              expect(uses.byPlace.get(place.jurisdiction.id)?.get(fact)?.relevance, fact).toBe('needed');
    }
  });
});

describe('what an answer changes', () => {
  const request = { plan: samplePlan(), evaluation, law };
  const now = dutiesFor(samplePlan());

  it('is what the plan has once it is given', () => {
    const effects = answerEffects(request, now, 'childrenData');
    expect(effects.map(({ value }) => value)).toEqual([true, false, undefined]);
    for (const { value, appliesCount, openCount } of effects) {
      const { duties } = dutiesFor(withAnswer(samplePlan(), null, 'childrenData', value));
      // Advice binds nobody.
      const inState = (state: string) =>
        duties.filter(({ assessment: { state: is, duty } }) => is === state && !duty.isAdvice).length;
      expect([appliesCount, openCount]).toEqual([inState('applies'), inState('unknown')]);
    }
    expect(effects[0]?.added.length).toBeGreaterThan(0);
    expect(effects[1]?.added).toEqual([]);
  });

  it('takes away what rests on personal data', () => {
    const no = answerEffects(request, now, 'personalData').find(({ value }) => value === false);
    expect(no?.removed.map(({ assessment }) => assessment.duty.instrumentId)).toContain('gdpr');
    expect(no?.added).toEqual([]);
  });

  it('is shown for the stretches between the limits of the law, as the law writes them', () => {
    const effects = answerEffects(request, now, 'annualRevenueUsd');
    expect(effects[0]).toMatchObject({ value: 0, from: 'none' });
    // California's law on consumer privacy begins above this revenue.
    expect(effects.map(({ from }) => from)).toContainEqual({ limit: 26_625_000, isIncluded: false });
  });

  it('is nothing where no law asks', () => {
    expect(answerEffects(request, now, 'significantDataFiduciary')).toEqual([]);
  });
});

describe('the plan check of the law', () => {
  const codes = (plan: Plan) =>
    legalFindings(plan, dutiesFor(plan)).map(({ code, path }) => `${code} ${path}`);

  it('has a line for each answer that duties wait for, and one for all critical duties', () => {
    expect(codes(samplePlan())).toEqual([
      'law.critical-open compliance?view=list&severity=critical&state=binding&sort=status',
      'law.unanswered facts.common.childrenData',
      'law.unanswered facts.common.openWeights',
    ]);
  });

  it('counts what is beyond a handful in one line', () => {
    const found = codes({ ...samplePlan(), facts: { common: {}, byCountry: {} } });
    expect(found.filter((line) => line.startsWith('law.unanswered'))).toHaveLength(5);
    expect(found.at(-1)).toMatch(/^law\.more-unanswered facts\./);
  });

  it('says once what is stored and no answer', () => {
    expect(codes(answering({ personalData: 'perhaps' }))).toContain(
      'law.answer-fault facts.common.personalData',
    );
  });

  it('warns of an answered training compute only where a limit of a law lies between it and the plan', () => {
    const line = 'law.compute-answered facts.common.trainingFlop';
    expect(codes(answering({ trainingFlop: 2e25 }))).toContain(line);
    expect(codes(answering({ trainingFlop: 7.8e23 }))).not.toContain(line);
  });

  it('leads to the place where a fact of a country is missing', () => {
    const plan = samplePlan();
    const { offersHere: _answered, ...others } = plan.facts.byCountry['US-CA'] ?? {};
    const open = {
      ...plan,
      facts: { ...plan.facts, byCountry: { ...plan.facts.byCountry, 'US-CA': others } },
    };
    expect(codes(open)).toContain('law.unanswered facts.byCountry.US-CA.offersHere');
  });

  it('leaves out critical duties that are done', () => {
    const plan = samplePlan();
    const record = { status: 'done', owner: '', dueOn: null, notes: '', evidence: [] } as const;
    const duties = Object.fromEntries(
      dutiesFor(plan).duties.map(({ assessment }) => [assessment.duty.id, record]),
    ) as Record<string, typeof record & { evidence: [] }>;
    const done = { ...plan, compliance: { duties, regions: null, seenLaw: null } };
    expect(codes(done).filter((line) => line.startsWith('law.critical'))).toEqual([]);
  });
});
