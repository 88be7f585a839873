import { describe, expect, it } from 'vitest';
import { checkLicences } from '#core/ip/licences/check-licences';
import type { CheckedMaterial } from '#core/ip/licences/checked-material';
import { ipPlacesOf } from '#core/ip/places/ip-places';
import { assessRisks } from '#core/ip/risks/assess-risks';
import type { Facts } from '#core/law/facts';
import type { Trigger } from '#core/law/trigger';
import { realIp } from '../../../support/ip';
import type { CaseFacts, CaseMaterial, LicenceCase } from '../../../support/ip-cases';
import { PLAIN_FACTS } from '../../../support/law-facts';
import { LICENCE_CASES } from './cases/licences';
import { RISK_CASES } from './cases/risks';

/** Beside the plain facts; `undefined` takes the answer away. */
function factsWith(facts: CaseFacts): Facts {
  const merged = Object.entries({ ...PLAIN_FACTS, ...facts });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as Facts;
}

function checkedMaterial(given: string | CaseMaterial): CheckedMaterial {
  const {
    id,
    kind = 'code',
    own = false,
    licence,
    derivedFrom = [],
    uses = {},
  } = typeof given === 'string' ? { id: given, licence: given } : given;
  const choices = licence === undefined ? [] : [licence].flat().map((one) => [one]);
  return { id, kind, isOwn: own, choices, derivedFrom, uses };
}

function findingsOf({ materials, uses, facts = {}, countries = ['JP'] }: LicenceCase) {
  const ip = realIp();
  const answers = Array.isArray(uses)
    ? Object.fromEntries(ip.uses.map(({ id }) => [id, uses.includes(id)]))
    : (uses as Exclude<LicenceCase['uses'], readonly string[]>);
  return checkLicences({
    ip,
    materials: materials.map(checkedMaterial),
    uses: answers,
    places: countries.map((code) => ({
      code,
      jurisdictions: [code, ...ipPlacesOf(ip, code).map(({ jurisdiction }) => jurisdiction.id)],
      facts: factsWith(facts),
    })),
  }).findings;
}

function asksForSize(trigger: Trigger): boolean {
  if ('fact' in trigger) return ['gt', 'gte', 'lt', 'lte'].some((operator) => operator in trigger);
  if ('not' in trigger) return asksForSize(trigger.not);
  return 'condition' in trigger ? false : ('all' in trigger ? trigger.all : trigger.any).some(asksForSize);
}

describe('worked cases: risks', () => {
  it.each(RISK_CASES.map((one) => [`${one.risk}: ${one.reason}`, one] as const))('%s', (_name, one) => {
    const jurisdiction = realIp().jurisdictions.find(({ id }) => id === one.jurisdiction);
    if (jurisdiction === undefined) throw new Error(`no jurisdiction ${one.jurisdiction}`);
    const found = assessRisks(jurisdiction, factsWith(one.facts)).find(({ risk }) => risk.id === one.risk);
    expect(found?.state).toBe(one.state);
    expect(found?.missing.length === 0).toBe(one.state !== 'unknown');
  });
});

describe('worked cases: licences', () => {
  it.each(LICENCE_CASES.map((one) => [`${one.finding}: ${one.reason}`, one] as const))('%s', (_name, one) => {
    const states = findingsOf(one)
      .filter(({ id }) => id === one.finding)
      .map(({ state }) => state);
    expect(states).toEqual(one.outcome === 'none' ? [] : [one.outcome]);
  });
});

describe('the worked cases as a whole', () => {
  it('are at least 90, no two alike, and name a reason', () => {
    const names = [
      ...RISK_CASES.map(({ risk, reason }) => `${risk} ${reason}`),
      ...LICENCE_CASES.map(({ finding, reason }) => `${finding} ${reason}`),
    ];
    expect(names.length).toBeGreaterThanOrEqual(90);
    expect(new Set(names).size).toBe(names.length);
  });

  it('show every number of a rule and a risk from both sides', () => {
    const ip = realIp();
    const risks = ip.jurisdictions.flatMap((jurisdiction) => jurisdiction.risks);
    const outcomesOf = (id: string): readonly string[] => [
      ...LICENCE_CASES.filter(({ finding }) => finding === id).map(({ outcome }) => outcome),
      ...RISK_CASES.filter(({ risk }) => risk === id).map(({ state }) =>
        state === 'not-applicable' ? 'none' : state,
      ),
    ];
    const oneSided = [...ip.rules, ...risks]
      .filter(({ when }) => asksForSize(when))
      .filter(({ id }) => !['applies', 'none'].every((side) => outcomesOf(id).includes(side)));
    expect(oneSided.map(({ id }) => id)).toEqual([]);
  });

  it('name risks and rules of the catalogue alone', () => {
    const ip = realIp();
    const risks = new Set(ip.jurisdictions.flatMap((jurisdiction) => jurisdiction.risks.map(({ id }) => id)));
    const rules = new Set<string>([...ip.rules.map(({ id }) => id), ...Object.keys(ip.general)]);
    expect(RISK_CASES.filter(({ risk }) => !risks.has(risk))).toEqual([]);
    expect(LICENCE_CASES.filter(({ finding }) => !rules.has(finding))).toEqual([]);
  });
});

describe('what a finding says', () => {
  it('an unsettled question is no breach, and a breach no obligation', () => {
    const statusOf = (id: string) => realIp().rules.find((rule) => rule.id === id)?.status;
    expect(statusOf('comp.sharealike-weights')).toBe('unsettled');
    expect(statusOf('comp.nc-data-commercial')).toBe('breach');
    expect(statusOf('comp.llama-name')).toBe('obligation');
    expect(statusOf('comp.books3')).toBe('infringement');
  });

  it('names the materials, where it holds and what decides', () => {
    const [finding] = findingsOf({
      finding: 'comp.llama-eu-multimodal',
      reason: '',
      outcome: 'unknown',
      materials: [{ id: 'scout', kind: 'model', licence: 'llama-4-community' }],
      uses: { commercial: true },
      facts: { establishedHere: true },
      countries: ['JP', 'FR'],
    }).filter(({ id }) => id === 'comp.llama-eu-multimodal');
    expect(finding).toMatchObject({
      materials: ['scout'],
      licences: ['llama-4-community'],
      places: ['FR'],
      missingUses: ['multimodal'],
      missingFacts: [],
      authority: expect.stringContaining('use policies'),
      source: { confidence: 'verified' },
    });
    expect(finding?.because).toContainEqual(expect.objectContaining({ value: true, holds: true }));
  });

  it('tells materials made from one another in a circle, and goes on with the rest', () => {
    const found = findingsOf({
      finding: '',
      reason: '',
      outcome: 'applies',
      uses: ['commercial'],
      materials: [
        { id: 'a', kind: 'model', licence: 'MIT', derivedFrom: ['b'] },
        { id: 'b', kind: 'model', licence: 'MIT', derivedFrom: ['a'] },
        { id: 'c', kind: 'dataset', licence: 'CC-BY-NC-4.0', derivedFrom: ['gone'] },
      ],
    });
    expect(found.find(({ id }) => id === 'derivation.cycle')?.materials).toEqual(['a', 'b']);
    expect(found.find(({ id }) => id === 'derivation.missing')?.materials).toEqual(['c']);
    expect(found.find(({ id }) => id === 'comp.nc-data-commercial')?.materials).toEqual(['c']);
  });
});
