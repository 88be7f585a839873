import type {
  Bilingual,
  CompanySizeLimit,
  Duty,
  Instrument,
  Jurisdiction,
  LegalSource,
  Penalty,
  RatioRule,
} from '#core/law/law';
import { conditionsByTerritory, variantsOf } from '#core/law/source/conditions-by-territory';
import type { DutyFields, InstrumentFields, LawFile, PenaltyFields } from '#core/law/source/law-file';
import { ALWAYS } from '#core/law/trigger';

/** Turns a checked file into the form of the catalog: what is left out takes its value from what it stands in. */
export function compileJurisdiction(file: LawFile): Jurisdiction {
  const instruments = file.instruments.map((instrument) => compileInstrument(file, instrument));
  return {
    id: file.jurisdiction,
    name: file.name,
    covers: [...new Set(instruments.flatMap(({ covers }) => covers))],
    asOf: file.as_of,
    summary: file.summary,
    conditions: conditionsByTerritory(file),
    instruments,
    duties: file.instruments.flatMap((instrument) =>
      instrument.obligations.map((duty) => compileDuty(file, instrument, duty)),
    ),
  };
}

function compileInstrument(file: LawFile, instrument: InstrumentFields): Instrument {
  return {
    id: instrument.id,
    jurisdiction: file.jurisdiction,
    kind: instrument.kind,
    title: instrument.title,
    citation: instrument.citation,
    status: instrument.status,
    inForce: instrument.in_force ?? null,
    phases: instrument.phases ?? [],
    regulator: instrument.regulator,
    appliesWhen: instrument.applies_when,
    maxPenalty: compilePenalty(instrument.max_penalty),
    covers: instrument.covers ?? file.covers,
    ...legalSource(instrument),
  };
}

function compileDuty(file: LawFile, instrument: InstrumentFields, duty: DutyFields): Duty {
  return {
    id: duty.id,
    instrumentId: instrument.id,
    jurisdiction: file.jurisdiction,
    theme: duty.theme,
    isAdvice: duty.advice ?? false,
    isProposed: duty.proposed ?? false,
    isAboutBias: duty.bias ?? false,
    ratioRule: compileRatioRule(duty.selection_ratio),
    title: duty.title,
    what: duty.what,
    provision: duty.provision,
    when: duty.when ?? ALWAYS,
    timing: duty.timing,
    deadlineHours: duty.deadline_hours ?? null,
    severity: duty.severity,
    appliesFrom: duty.applies_from ?? instrument.in_force ?? null,
    appliesFromWhen: duty.applies_from_when ?? [],
    appliesUntil: duty.applies_until ?? null,
    replacedBy: duty.replaced_by ?? null,
    covers: duty.covers ?? instrument.covers ?? file.covers,
    variants: variantsOf(file, duty).map((variant) => ({
      territories: variant.territories,
      what: variant.what ?? null,
      provision: variant.provision ?? null,
      when: variant.when ?? null,
      deadlineHours: variant.deadline_hours ?? null,
      appliesFrom: variant.applies_from ?? null,
      ...legalSource(variant),
    })),
    effortDays: duty.effort_days,
    recurringDaysPerYear: duty.recurring_days_per_year,
    evidence: duty.evidence,
    penalty: compilePenalty(duty.penalty),
    ...legalSource(duty),
  };
}

function compileRatioRule(ratio: DutyFields['selection_ratio']): RatioRule | null {
  if (ratio === null || ratio === undefined) return null;
  return { provision: ratio.provision, threshold: ratio.threshold ?? null, ...legalSource(ratio) };
}

function compilePenalty(penalty: PenaltyFields | null | undefined): Penalty | null {
  if (penalty === null || penalty === undefined) return null;
  return {
    amount: penalty.amount ?? null,
    currency: penalty.currency ?? null,
    turnoverPct: penalty.turnover_pct ?? null,
    turnoverOf: penalty.turnover_of ?? 'worldwide',
    rule: penalty.rule ?? 'higher',
    lowerUpTo: compileSizeLimit(penalty.lower_up_to),
    per: penalty.per ?? 'case',
    note: penalty.note ?? null,
  };
}

function compileSizeLimit(limit: PenaltyFields['lower_up_to']): CompanySizeLimit | null {
  if (limit === null || limit === undefined) return null;
  return { employeesBelow: limit.employees_below, turnoverAtMost: limit.turnover_at_most };
}

interface ProvenanceFields {
  readonly source: string;
  readonly official_source?: string | null | undefined;
  readonly further_source?: string | null | undefined;
  readonly read?: string | null | undefined;
  readonly confidence: LegalSource['confidence'];
  readonly note?: Bilingual | null | undefined;
}

function legalSource(fields: ProvenanceFields): LegalSource {
  return {
    source: fields.source,
    officialSource: fields.official_source ?? null,
    furtherSource: fields.further_source ?? null,
    read: fields.read ?? null,
    confidence: fields.confidence,
    note: fields.note ?? null,
  };
}
