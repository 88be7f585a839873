import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type {
  Duty,
  DutyVariant,
  Instrument,
  Jurisdiction,
  LawCatalog,
  LegalSource,
  Penalty,
} from '#core/law/law';
import { ALWAYS } from '#core/law/trigger';

const LAW_FOLDER = join(import.meta.dirname, '../../resources/catalog/law');

/** Fields of a file of law, of any type: these files are checked elsewhere. */
// biome-ignore lint/suspicious/noExplicitAny: parsed YAML
type Fields = Readonly<Record<string, any>>;

const known = new Map<string, LawCatalog>();

/** The real law of the catalog, read straight from its files. */
export function realLaw(folder: string = LAW_FOLDER): LawCatalog {
  let law = known.get(folder);
  if (law === undefined) {
    const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    const jurisdictions = files
      .sort()
      .map((name) => jurisdiction(parse(readFileSync(join(folder, name), 'utf8'))));
    law = { version: '2026-11', checksum: '00000000', jurisdictions };
    known.set(folder, law);
  }
  return law;
}

function jurisdiction(file: Fields): Jurisdiction {
  const instruments: readonly Fields[] = file.instruments;
  return {
    id: file.jurisdiction,
    name: file.name,
    covers: file.covers,
    asOf: file.as_of,
    summary: file.summary,
    conditions: file.conditions ?? {},
    instruments: instruments.map((fields) => instrument(fields, file)),
    duties: instruments.flatMap((fields) =>
      fields.obligations.map((obligation: Fields) => duty(obligation, fields, file)),
    ),
  };
}

function instrument(fields: Fields, file: Fields): Instrument {
  return {
    id: fields.id,
    jurisdiction: file.jurisdiction,
    kind: fields.kind,
    title: fields.title,
    citation: fields.citation,
    status: fields.status,
    inForce: fields.in_force ?? null,
    phases: fields.phases ?? [],
    regulator: fields.regulator,
    appliesWhen: fields.applies_when ?? ALWAYS,
    maxPenalty: penalty(fields.max_penalty),
    covers: fields.covers ?? file.covers,
    ...source(fields),
  };
}

function duty(fields: Fields, parent: Fields, file: Fields): Duty {
  return {
    id: fields.id,
    instrumentId: parent.id,
    jurisdiction: file.jurisdiction,
    theme: fields.theme ?? 'governance',
    isAdvice: fields.advice === true,
    title: fields.title,
    what: fields.what,
    provision: fields.provision,
    when: fields.when ?? ALWAYS,
    timing: fields.timing,
    deadlineHours: fields.deadline_hours ?? null,
    severity: fields.severity,
    appliesFrom: fields.applies_from ?? parent.in_force ?? null,
    appliesUntil: fields.applies_until ?? null,
    replacedBy: fields.replaced_by ?? null,
    covers: fields.covers ?? parent.covers ?? file.covers,
    variants: (fields.variants ?? []).map(variant),
    effortDays: fields.effort_days,
    recurringDaysPerYear: fields.recurring_days_per_year,
    evidence: fields.evidence,
    penalty: penalty(fields.penalty),
    ...source(fields),
  };
}

function variant(fields: Fields): DutyVariant {
  return {
    territories: fields.territories,
    what: fields.what ?? null,
    provision: fields.provision ?? null,
    when: fields.when ?? null,
    deadlineHours: fields.deadline_hours ?? null,
    ...source(fields),
  };
}

function penalty(fields: Fields | undefined): Penalty | null {
  if (fields === undefined || fields === null) return null;
  return {
    amount: fields.amount ?? null,
    currency: fields.currency ?? null,
    turnoverPct: fields.turnover_pct ?? null,
    rule: fields.rule ?? 'higher',
    per: fields.per ?? 'case',
    note: bilingual(fields.note),
  };
}

function source(fields: Fields): LegalSource {
  return {
    source: fields.source,
    officialSource: fields.official_source ?? null,
    furtherSource: fields.further_source ?? null,
    read: fields.read ?? null,
    confidence: fields.confidence,
    note: bilingual(fields.note),
  };
}

function bilingual(text: unknown) {
  if (text === undefined || text === null) return null;
  return typeof text === 'string' ? { en: text, zh: text } : (text as { en: string; zh: string });
}
