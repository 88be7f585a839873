import { describe, expect, it } from 'vitest';
import { assessDuties } from '#core/law/engine/assess-duties';
import { assumedFacts, decisiveUnknowns } from '#core/law/engine/decisive-unknowns';
import { waysOut } from '#core/law/engine/ways-out';
import { whatWouldSettle } from '#core/law/engine/what-would-settle';
import type { Facts } from '#core/law/facts';
import { realLaw } from '../../../../support/law';
import { PLAIN_FACTS } from '../../../../support/law-facts';
import { smallDuty, smallJurisdiction, smallLaw } from '../../../../support/small-law';

function find(code: string, duty: string, facts: Facts) {
  const jurisdiction = realLaw().jurisdictions.find(({ id }) => id === code);
  const assessment = assessDuties(realLaw(), code, facts).find((one) => one.duty.id === duty);
  if (jurisdiction === undefined || assessment === undefined) throw new Error(`no ${duty} in ${code}`);
  return { jurisdiction, assessment };
}

function ways(code: string, duty: string, facts: Facts) {
  const { jurisdiction, assessment } = find(code, duty, facts);
  expect(assessment.state).toBe('applies');
  return waysOut(jurisdiction, assessment.duty, facts);
}

describe('what would make a duty go away', () => {
  it('transfers: keep the data here, anonymise, or leave', () => {
    const facts = { ...PLAIN_FACTS, offersHere: true, personalData: true, transfersAbroad: true };
    const single = ways('EU', 'gdpr.transfers', facts).filter((way) => way.length === 1);
    expect(single.map(([change]) => [change?.fact, change?.to])).toEqual(
      expect.arrayContaining([
        ['transfersAbroad', false],
        ['personalData', false],
        ['offersHere', false],
      ]),
    );
  });

  it('systemic risk: stay at or under the limit of the law, and never “be another sector”', () => {
    const facts = { ...PLAIN_FACTS, offersHere: true, generatesContent: true, trainingFlop: 2e25 };
    const found = ways('EU', 'ai-act.systemic-notify', facts);
    expect(found).toContainEqual([
      { fact: 'trainingFlop', to: 1e25, limit: { kind: 'at-most', value: 1e25 }, orElse: [] },
    ]);
    expect(found.flat().map(({ fact }) => fact)).not.toContain('sector');
  });

  it('of two limits that both do with the same other change, only the one nearer to now is offered', () => {
    const facts = {
      ...PLAIN_FACTS,
      personalData: true,
      offersHere: true,
      trainsOnPersonalData: true,
      scrapesWeb: true,
      dataSubjectsHere: { min: 20_000, max: 110_000 },
    };
    const withCount = ways('EU', 'gdpr.dpia', facts).filter(
      (way) => way.length === 2 && way.some(({ fact }) => fact === 'scrapesWeb'),
    );
    expect(withCount).toHaveLength(1);
    expect(withCount[0]).toContainEqual({
      fact: 'dataSubjectsHere',
      to: 9_999,
      limit: { kind: 'below', value: 10_000 },
      orElse: [],
    });
  });

  it('a count has to come below the limit, not the size of the company', () => {
    const facts = {
      ...PLAIN_FACTS,
      personalData: true,
      offersHere: true,
      annualRevenueUsd: 30e6,
      dataSubjectsHere: 300_000,
    };
    const found = ways('US-CA', 'ccpa.cyber-audit', facts).filter((way) => way.length === 1);
    expect(found).toContainEqual([
      { fact: 'dataSubjectsHere', to: 249_999, limit: { kind: 'below', value: 250_000 }, orElse: [] },
    ]);
    expect(found.flat().map(({ fact }) => fact)).not.toContain('annualRevenueUsd');
  });

  it('two reasons have to go together: a pair, of which neither half is enough', () => {
    const facts = { ...PLAIN_FACTS, offersHere: true, establishedHere: true };
    const found = ways('EU', 'ai-act.prohibited-screening', facts);
    expect(found.map((way) => way.map(({ fact, to }) => [fact, to]))).toEqual([
      [
        ['establishedHere', false],
        ['offersHere', false],
      ],
    ]);
  });

  it('every way out does what it says, on every duty that applies', () => {
    const facts = {
      ...PLAIN_FACTS,
      offersHere: true,
      personalData: true,
      profiling: true,
      publicFacing: true,
    };
    for (const code of ['EU', 'CN', 'KR', 'US'])
      for (const { duty } of assessDuties(realLaw(), code, facts).filter(({ state }) => state === 'applies'))
        for (const way of ways(code, duty.id, facts).slice(0, 10)) {
          const changed = { ...facts, ...Object.fromEntries(way.map(({ fact, to }) => [fact, to])) };
          expect(find(code, duty.id, changed).assessment.state).toBe('not-applicable');
        }
  });
});

describe('what to ask', () => {
  it('the answers that settle an open duty, one by one', () => {
    const { trainingFlop: _, ...facts } = { ...PLAIN_FACTS, offersHere: true, generatesContent: true };
    const { jurisdiction, assessment } = find('EU', 'ai-act.systemic-notify', facts);
    expect(
      whatWouldSettle(jurisdiction, assessment, facts).map(({ answer, state }) => [answer.limit, state]),
    ).toEqual(
      expect.arrayContaining([
        [{ kind: 'at-most', value: 1e25 }, 'not-applicable'],
        [{ kind: 'above', value: 1e25 }, 'applies'],
      ]),
    );
  });

  it('the fact on which most hangs comes first, and an answered one is never asked', () => {
    const unanswered = decisiveUnknowns(assessDuties(realLaw(), 'EU', {}));
    expect(['personalData', 'establishedHere', 'offersHere']).toContain(unanswered[0]?.fact);
    const counts = unanswered.map(({ waiting }) => waiting.length);
    expect(counts[0]).toBe(Math.max(...counts));

    const later = decisiveUnknowns(assessDuties(realLaw(), 'EU', { personalData: false, offersHere: true }));
    const asked = later.map(({ fact }) => fact);
    expect(asked).not.toContain('personalData');
    expect(asked).not.toContain('transfersAbroad');
    expect(decisiveUnknowns(assessDuties(realLaw(), 'EU', PLAIN_FACTS))).toEqual([]);
  });

  it('a finer fact that a duty rests on by assumption is worth asking', () => {
    const law = smallLaw(
      smallJurisdiction({ duties: [smallDuty({ when: { fact: 'sellsOrSharesData', is: true } })] }),
    );
    const duties = assessDuties(law, 'ZZ', { profiling: true });
    expect(assumedFacts(duties).map(({ fact, waiting }) => [fact, waiting.length])).toEqual([
      ['sellsOrSharesData', 1],
    ]);
    expect(assumedFacts(assessDuties(law, 'ZZ', { sellsOrSharesData: true }))).toEqual([]);
  });
});
