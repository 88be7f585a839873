import { describe, expect, it } from 'vitest';
import { assessDuties } from '#core/law/engine/assess-duties';
import type { Facts } from '#core/law/facts';
import { formatLawFault } from '#core/law/source/law-fault';
import { compileLaw } from '#main/catalog/compile-law';
import { lawText } from '../../../../support/law-text';

const BASE = lawText('EU.yaml').replace(
  'when: {any: [{fact: specialCategoryData, is: true}, {fact: healthData, is: true}]}\n',
  `when: {fact: specialCategoryData, is: true}
    in:
      - territories: [FR]
        when: {fact: dataSubjectsHere, gte: 500}
        provision: Art. 9 of the national act
        applies_from: 2027-03-01
        source: https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460
        confidence: recalled
      - territories: ['NO']
        when: {fact: employees, gte: 250}
        provision: § 12 of the national act
        source: https://lovdata.no/dokument/NL/lov/2018-06-15-38
        confidence: recalled
`,
);
// Only duties may ask for a condition that differs by territory.
const GOOD = BASE.replace(
  '{condition: sensitive-data}]}\ninstruments',
  '{fact: healthData, is: true}]}\ninstruments',
);

const faultsOf = (text: string) => {
  const compiled = compileLaw([{ file: 'EU.yaml', text }], '2026-11');
  return compiled.ok ? [] : compiled.error.map(formatLawFault);
};

function lawOf(text: string) {
  const compiled = compileLaw([{ file: 'EU.yaml', text }], '2026-11');
  if (!compiled.ok) throw new Error(compiled.error.map(formatLawFault).join('\n'));
  return compiled.value;
}

const people: Facts = { personalData: true, dataSubjectsHere: 500, specialCategoryData: false };
const officerIn = (code: string, facts: Facts, text = GOOD) =>
  assessDuties(lawOf(text), code, facts).find(({ duty }) => duty.id === 'gdpr.officer');

describe('a condition that differs by territory', () => {
  it('is asked with the territory’s own number, from its own day, and by its own text', () => {
    expect(officerIn('FR', people)).toMatchObject({
      state: 'applies',
      from: '2027-03-01',
      duty: {
        provision: 'Art. 37; scope: Art. 9 of the national act',
        source: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
      },
    });
    expect(officerIn('FR', { ...people, dataSubjectsHere: 499 })?.state).toBe('not-applicable');
    expect(officerIn('FR', { ...people, dataSubjectsHere: 499, specialCategoryData: true })?.state).toBe(
      'not-applicable',
    );
  });

  it('asks for another fact where the territory does', () => {
    expect(officerIn('NO', { ...people, employees: 250 })?.state).toBe('applies');
    expect(officerIn('NO', { ...people, employees: 249, specialCategoryData: true })?.state).toBe(
      'not-applicable',
    );
  });

  it('stays as it is for the jurisdiction as a whole', () => {
    expect(officerIn('EU', { ...people, specialCategoryData: true })).toMatchObject({
      state: 'applies',
      from: '2018-05-25',
      duty: { provision: 'Art. 37' },
    });
    expect(officerIn('EU', people)?.state).toBe('not-applicable');
  });

  it('a variant of the duty with a trigger of its own goes before it', () => {
    expect(officerIn('DE', { ...people, employees: 20 })).toMatchObject({
      state: 'applies',
      duty: { provision: '§ 38 BDSG' },
    });
  });

  it('a variant of the duty without a trigger takes it over, and keeps its own words and source', () => {
    const text = GOOD.replace(
      '          - territories: [DE]\n',
      `          - territories: [FR, 'NO']
            what: {en: Appoint an officer who speaks the language., zh: 任命通晓当地语言的保护官。}
            source: https://www.cnil.fr/en
            confidence: recalled
          - territories: [DE]
`,
    );
    expect(officerIn('FR', people, text)).toMatchObject({
      state: 'applies',
      from: '2027-03-01',
      duty: { what: { en: 'Appoint an officer who speaks the language.' }, source: 'https://www.cnil.fr/en' },
    });
    expect(officerIn('NO', { ...people, employees: 249 }, text)?.state).toBe('not-applicable');
  });
});

describe('slips in a condition that differs by territory', () => {
  const faultAfter = (from: string, to: string) => {
    expect(GOOD).toContain(from);
    return faultsOf(GOOD.replace(from, to));
  };

  it('a territory that the file does not cover', () => {
    expect(
      faultAfter(
        "territories: ['NO']\n        when: {fact: employees, gte: 250}",
        'territories: [IT]\n        when: {fact: employees, gte: 250}',
      ),
    ).toEqual([
      expect.stringContaining(
        'conditions.sensitive-data.in[2].territories[1]: expected a territory that is among the covers of the file, got "IT"',
      ),
    ]);
  });

  it('a territory twice', () => {
    expect(
      faultAfter(
        "territories: ['NO']\n        when: {fact: employees, gte: 250}",
        'territories: [FR]\n        when: {fact: employees, gte: 250}',
      ),
    ).toEqual([
      expect.stringContaining(
        'conditions.sensitive-data.in[2].territories[1]: expected a territory that stands in no group above, got "FR"',
      ),
    ]);
  });

  it('no provision, which says where the number stands', () => {
    expect(faultAfter('        provision: Art. 9 of the national act\n', '')).toEqual([
      expect.stringContaining('conditions.sensitive-data.in[1].provision: expected a text'),
    ]);
  });

  it('a condition that is not there', () => {
    expect(faultAfter('when: {fact: employees, gte: 250}', 'when: {condition: high-risk}')).toEqual([
      expect.stringContaining(
        'conditions.sensitive-data.in[2].when.condition: expected a condition that stands above',
      ),
    ]);
  });

  it('another condition, or the reach of an instrument, asks for it', () => {
    expect(faultsOf(BASE)).toEqual([
      expect.stringContaining(
        'conditions.high-risk.when: expected no sensitive-data, which differs by territory: only the when of a duty may ask for it',
      ),
    ]);
    expect(
      faultAfter(
        'applies_when: {all: [{fact: personalData, is: true}',
        'applies_when: {all: [{condition: sensitive-data}',
      ),
    ).toEqual([expect.stringContaining('gdpr applies_when: expected no sensitive-data')]);
  });
});
