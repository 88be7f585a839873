import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { assessCountry } from '#core/law/engine/assess-country';
import { type Place, placesOf } from '#core/law/engine/places';
import { factsOfPlan } from '#core/law/plan-facts/facts-of-plan';
import type { Plan } from '#core/plan/plan';
import { realCatalog } from '../../../../support/catalog';
import { realLaw } from '../../../../support/law';
import { samplePlan } from '../../../../support/sample-plan';

/** No question answered. Trained and served in Finland, team in Germany; markets DE, JP, SG, BR, US. */
const plan = { ...samplePlan(), facts: { common: {}, byCountry: {} } };

function place(code: string, jurisdiction?: string): Place {
  const found = placesOf(realLaw(), code).find(
    (one) => one.jurisdiction.id === (jurisdiction ?? one.jurisdiction.id),
  );
  if (found === undefined) throw new Error(`no law bears on ${code}`);
  return found;
}

function answering(common: Plan['facts']['common'], byCountry: Plan['facts']['byCountry'] = {}): Plan {
  return { ...plan, facts: { common, byCountry } };
}

describe('facts of a plan', () => {
  it('come from its markets, places and team, and say from where', () => {
    const { facts, origins, faults } = factsOfPlan(plan, null, place('JP'));
    expect(facts).toMatchObject({
      role: 'provider',
      usesThirdPartyModel: false,
      offersHere: true,
      establishedHere: false,
      storesDataHere: false,
      transfersAbroad: true,
      transferDestinations: ['FI'],
      monthlyActiveUsersHere: { min: 10_000, max: 90_000 },
      employees: 11,
    });
    expect(origins.monthlyActiveUsersHere).toEqual({ how: 'derived', path: 'markets.1.monthlyActiveUsers' });
    expect(origins.transfersAbroad).toEqual({ how: 'derived', path: 'placement.serving' });
    expect(facts.trainingFlop).toBeUndefined();
    expect(faults).toEqual([]);
  });

  it('take the median of the estimate for the training compute', () => {
    const evaluation = evaluatePlan({ plan, catalog: realCatalog(), countries: ['DE'] });
    const { facts } = factsOfPlan(plan, evaluation, place('DE'));
    expect(facts.trainingFlop).toBe(evaluation.trainingFacts.flop.p50);
  });

  it('in a member state “here” is the Union: a team in Germany is established for France, Finland is no transfer', () => {
    const { facts } = factsOfPlan(answering({ trainsOnPersonalData: true }), null, place('FR'));
    expect(facts).toMatchObject({ establishedHere: true, storesDataHere: true, transfersAbroad: false });
    expect(facts.monthlyActiveUsersHere).toEqual({ min: 20_000, max: 110_000 });
  });

  it('count users as people whose data are processed only when personal data are', () => {
    expect(factsOfPlan(plan, null, place('JP')).facts.dataSubjectsHere).toBeUndefined();
    expect(factsOfPlan(answering({ personalData: true }), null, place('JP')).facts.dataSubjectsHere).toEqual({
      min: 10_000,
      max: 90_000,
    });
    const anonymous = factsOfPlan(answering({ personalData: false }), null, place('JP')).facts;
    expect(anonymous).toMatchObject({
      dataSubjectsHere: 0,
      sensitiveSubjectsHere: 0,
      transfersAbroad: false,
    });
  });

  it('an answer wins over what is derived and says what it replaced; that of the country wins over the common one', () => {
    const answered = answering({ offersHere: true, employees: 300 }, { JP: { offersHere: false } });
    const { facts, origins } = factsOfPlan(answered, null, place('JP'));
    expect(facts).toMatchObject({ offersHere: false, employees: 300 });
    expect(origins.offersHere).toEqual({
      how: 'answered',
      path: 'facts.byCountry.JP.offersHere',
      insteadOf: { value: true, path: 'markets.1.monthlyActiveUsers' },
    });
    expect(origins.employees).toMatchObject({ how: 'answered', insteadOf: { value: 11, path: 'team' } });
  });

  it('an answer that is none counts as not given and is reported', () => {
    const { facts, faults } = factsOfPlan(answering({ personalData: 'maybe' }), null, place('JP'));
    expect(facts.personalData).toBeUndefined();
    expect(faults).toEqual([
      { path: 'facts.common.personalData', message: 'expected true or false, not "maybe"' },
    ]);
  });

  it('a plan without markets says nothing about users', () => {
    const { facts } = factsOfPlan({ ...plan, markets: [] }, null, place('JP'));
    expect(facts.offersHere).toBeUndefined();
    expect(facts.monthlyActiveUsersHere).toBeUndefined();
  });
});

describe('states of a country', () => {
  it('have at most the users of the country, and no offer or establishment unless it is said', () => {
    const california = place('US-CA', 'US-CA');
    const { facts, origins } = factsOfPlan(answering({ personalData: true }), null, california);
    expect(facts.personalData).toBe(true);
    expect(facts.monthlyActiveUsersHere).toEqual({ min: 0, max: 200_000 });
    expect(facts.offersHere).toBeUndefined();
    expect(facts.establishedHere).toBe(false);
    expect(origins.monthlyActiveUsersHere).toEqual({ how: 'inherited', country: 'US' });
    expect(origins.personalData).toMatchObject({ how: 'answered', path: 'facts.common.personalData' });
  });

  it('take their own answers before those of the country, and these before the common ones', () => {
    const answered = answering(
      { profiling: false },
      { US: { profiling: true, offersHere: true }, 'US-CA': { offersHere: true, dataSubjectsHere: 7 } },
    );
    const { facts, origins } = factsOfPlan(answered, null, place('US-CA', 'US-CA'));
    expect(facts).toMatchObject({ profiling: true, offersHere: true, dataSubjectsHere: 7 });
    expect(origins.offersHere).toMatchObject({ path: 'facts.byCountry.US-CA.offersHere' });
    expect(origins.profiling).toMatchObject({ path: 'facts.byCountry.US.profiling' });
  });

  it('a count of the country decides for its states where even all of it is too few', () => {
    const few = answering(
      { personalData: true },
      { US: { annualRevenueUsd: 1000, dataSubjectsHere: 99_999 } },
    );
    const duties = assessCountry(realLaw(), 'US-CA', (one) => factsOfPlan(few, null, one).facts);
    const ccpa = duties.flatMap((one) => one.duties).find(({ duty }) => duty.id === 'ccpa.notice');
    expect(ccpa?.state).toBe('not-applicable');
  });
});

describe('places', () => {
  const ids = (code: string) =>
    placesOf(realLaw(), code).map(({ jurisdiction, territory }) => `${jurisdiction.id} in ${territory}`);

  it('a country has its own law and that of its states, a state also that of its country', () => {
    expect(ids('DE')).toEqual(['EU in DE']);
    expect(ids('EU')).toEqual(['EU in EU']);
    expect(ids('US')).toEqual(
      expect.arrayContaining(['US in US', 'US-CA in US-CA', 'US-STATES in US-STATES']),
    );
    expect(ids('US-CA')).toEqual(['US in US', 'US-CA in US-CA']);
    expect(ids('US-VA')).toEqual(['US in US', 'US-STATES in US-VA']);
    expect(ids('CA')).toEqual(['CA in CA', 'CA-QC in CA-QC']);
    expect(ids('US-STATES')).toEqual(['US in US', 'US-STATES in US-STATES']);
    expect(ids('XX')).toEqual([]);
  });
});
