import type { Duty, Instrument, Jurisdiction, LawCatalog } from '#core/law/law';
import { ALWAYS } from '#core/law/trigger';

const TEXT = { en: 'text', zh: '文字' };
const SOURCE = {
  source: 'https://example.org/act',
  officialSource: null,
  furtherSource: null,
  read: null,
  confidence: 'recalled',
  note: null,
} as const;

/** A made-up act of a made-up country, for rules of the engine that no real law shows in isolation. */
export function smallInstrument(fields: Partial<Instrument> = {}): Instrument {
  return {
    id: 'act',
    jurisdiction: 'ZZ',
    kind: 'ai',
    title: TEXT,
    citation: 'Act 1',
    status: 'in-force',
    inForce: '2020-01-01',
    phases: [],
    regulator: TEXT,
    appliesWhen: ALWAYS,
    maxPenalty: null,
    covers: ['ZZ', 'ZY'],
    ...SOURCE,
    ...fields,
  };
}

export function smallDuty(fields: Partial<Duty> = {}): Duty {
  return {
    id: 'act.duty',
    instrumentId: 'act',
    jurisdiction: 'ZZ',
    theme: 'governance',
    isAdvice: false,
    isProposed: false,
    isAboutBias: false,
    ratioRule: null,
    title: TEXT,
    what: TEXT,
    provision: 's. 1',
    when: ALWAYS,
    timing: 'continuous',
    deadlineHours: null,
    severity: 'medium',
    appliesFrom: '2020-01-01',
    appliesFromWhen: [],
    appliesUntil: null,
    replacedBy: null,
    covers: ['ZZ', 'ZY'],
    variants: [],
    effortDays: { low: 1, high: 3 },
    recurringDaysPerYear: { low: 0, high: 2 },
    evidence: TEXT,
    penalty: null,
    ...SOURCE,
    ...fields,
  };
}

export function smallJurisdiction(fields: Partial<Jurisdiction> = {}): Jurisdiction {
  return {
    id: 'ZZ',
    name: TEXT,
    covers: ['ZZ', 'ZY'],
    asOf: '2026-11',
    summary: TEXT,
    conditions: {},
    instruments: [smallInstrument()],
    duties: [smallDuty()],
    ...fields,
  };
}

export function smallLaw(...jurisdictions: readonly Jurisdiction[]): LawCatalog {
  return { version: '2026-11', checksum: '00000000', jurisdictions };
}

/** A variant's source, which every variant has of its own. */
export const VARIANT_SOURCE = { ...SOURCE, source: 'https://example.org/variant' };
