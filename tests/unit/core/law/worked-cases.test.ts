import { describe, expect, it } from 'vitest';
import { assessDuties } from '#core/law/engine/assess-duties';
import { indexLaw } from '#core/law/engine/law-index';
import type { Facts } from '#core/law/facts';
import { partFacts } from '#core/law/part-facts';
import { realLaw } from '../../../support/law';
import { withPeople } from '../../../support/law-cases';
import { PLAIN_FACTS } from '../../../support/law-facts';
import { ALL_CASES, CASES_BY_REGION } from './cases/all-cases';

const assess = (code: string, facts: Facts, duty: string, date?: string) =>
  assessDuties(realLaw(), code, { ...PLAIN_FACTS, ...facts }, date === undefined ? {} : { date }).find(
    (one) => one.duty.id === duty,
  );

describe.each(Object.entries(CASES_BY_REGION))('worked cases: %s', (_region, cases) => {
  it.each(cases.map((one) => [`${one.code} ${one.duty}: ${one.reason}`, one] as const))(
    '%s',
    (_name, one) => {
      const { code, facts, duty, state, from, on } = one;
      const found = assess(code, facts, duty, on?.date);
      expect(found?.state).toBe(state);
      if (from !== undefined) expect(found?.from).toBe(from);
      if (on !== undefined) expect(found?.binds).toBe(on.binds);
    },
  );
});

describe('the worked cases as a whole', () => {
  it('are at least 250 over at least 35 jurisdictions, no two alike', () => {
    const jurisdictions = ALL_CASES.map(({ duty }) => indexLaw(realLaw()).duties.get(duty)?.jurisdiction);
    expect(ALL_CASES.length).toBeGreaterThanOrEqual(250);
    expect(new Set(jurisdictions).size).toBeGreaterThanOrEqual(35);
    const names = ALL_CASES.map(({ code, duty, reason }) => `${code} ${duty} ${reason}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('show the law both ways in most jurisdictions', () => {
    const ways = new Map<string, Set<string>>();
    for (const { code, state } of ALL_CASES) ways.set(code, (ways.get(code) ?? new Set()).add(state));
    const bothWays = [...ways.values()].filter(
      (states) => states.has('applies') && states.has('not-applicable'),
    );
    expect(bothWays.length).toBeGreaterThanOrEqual(30);
  });
});

describe('what is law where', () => {
  it.each([
    ['BE', '13'],
    ['AT', '14'],
    ['FR', '15'],
  ])('Art. 8(1) GDPR with national law: in %s parents consent below %s', (code, age) => {
    const consent = assess(code, { ...withPeople, childrenData: true }, 'gdpr.child-consent');
    expect(consent).toMatchObject({ state: 'applies' });
    expect(consent?.duty.what.en).toContain(`children under ${age}`);
  });

  it.each(['NO', 'IS', 'LI'])('%s has the GDPR through the EEA, but not yet the AI Act', (code) => {
    expect(assess(code, withPeople, 'gdpr.lawful-basis')?.state).toBe('applies');
    expect(assess(code, withPeople, 'ai-act.literacy')).toBeUndefined();
    expect(assess('SE', withPeople, 'ai-act.literacy')?.state).toBe('applies');
  });

  it('advice of an authority is shown as advice, beside duties of the same law', () => {
    expect(assess('HK', { ...withPeople, establishedHere: true }, 'hk-pdpo.breach')?.duty.isAdvice).toBe(
      true,
    );
    expect(assess('HK', { ...withPeople, establishedHere: true }, 'hk-pdpo.security')?.duty.isAdvice).toBe(
      false,
    );
  });

  it('the states answer from what is known about the country: bounds leave open what only they can decide', () => {
    const country: Facts = { ...PLAIN_FACTS, ...withPeople, dataSubjectsHere: 5_000_000 };
    const inState = (facts: Facts, duty: string) =>
      assessDuties(realLaw(), 'US-CO', facts).find((one) => one.duty.id === duty);
    const unanswered = inState(partFacts(country, {}), 'co-cpa.notice-rights');
    expect(unanswered?.state).toBe('unknown');
    expect(unanswered?.missing).toContain('dataSubjectsHere');
    const answered = partFacts(country, { offersHere: true, dataSubjectsHere: 150_000 });
    expect(inState(answered, 'co-cpa.notice-rights')?.state).toBe('applies');
    const few = partFacts({ ...country, dataSubjectsHere: 99_999 }, { offersHere: true });
    expect(inState(few, 'co-cpa.notice-rights')?.state).toBe('not-applicable');
  });

  it('proposed law applies nowhere, whatever the facts', () => {
    const yes = Object.fromEntries(
      Object.entries(PLAIN_FACTS).map(([id, value]) => [id, value === false ? true : value]),
    );
    const law = realLaw();
    const statusOf = new Map(
      law.jurisdictions.flatMap(({ instruments }) => instruments.map(({ id, status }) => [id, status])),
    );
    const proposed = law.jurisdictions
      .flatMap(({ id }) => assessDuties(law, id, yes))
      .filter(({ duty }) => statusOf.get(duty.instrumentId) === 'proposed');
    expect(proposed.length).toBeGreaterThan(0);
    expect(proposed.filter(({ state, binds }) => state === 'applies' || binds)).toEqual([]);
  });
});
