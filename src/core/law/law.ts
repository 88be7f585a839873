import type { Confidence } from '#core/catalog/provenance';
import type { ThemeId } from '#core/law/themes';
import type { Trigger } from '#core/law/trigger';

/** A text in both languages of the product; neither is ever empty. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/** Working days, an estimate of ours. */
export interface DayRange {
  readonly low: number;
  readonly high: number;
}

export const INSTRUMENT_KINDS = [
  'privacy',
  'ai',
  'localisation',
  'cybersecurity',
  'content',
  'export-control',
] as const;
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

/** `proposed`: not law; its duties are watch items and never apply. */
export const INSTRUMENT_STATUSES = ['in-force', 'adopted', 'phased', 'proposed', 'repealed'] as const;
export type InstrumentStatus = (typeof INSTRUMENT_STATUSES)[number];

export const TIMINGS = [
  'before-processing',
  'before-launch',
  'before-transfer',
  'on-request',
  'on-incident',
  'continuous',
  'annual',
  'by-date',
] as const;
export type Timing = (typeof TIMINGS)[number];

/** Strictest first. `critical` blocks the launch. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Size up to which a company counts as small. Both limits have to be kept. */
export interface CompanySizeLimit {
  readonly employeesBelow: number;
  /** Worldwide yearly turnover, in the currency of the fine. */
  readonly turnoverAtMost: number;
}

/** Highest fine: an amount, a share of worldwide turnover, or both. A ceiling, no forecast. */
export interface Penalty {
  /** [currency]; null = the law names no amount, or nobody has read it. */
  readonly amount: number | null;
  /** ISO 4217 */
  readonly currency: string | null;
  readonly turnoverPct: number | null;
  /** Whose turnover the share is taken of: the whole company's, or what it earns in the jurisdiction. */
  readonly turnoverOf: 'worldwide' | 'local';
  /** Which of the two counts where both are named. */
  readonly rule: 'higher' | 'lower' | 'either';
  /** Companies for which the lower of the two counts whatever `rule` says; null = no such relief. */
  readonly lowerUpTo: CompanySizeLimit | null;
  /** What the fine is counted by: once, for each person or breach of the rule, or for each day. */
  readonly per: 'case' | 'violation' | 'day';
  readonly note: Bilingual | null;
}

/** Where a legal statement comes from. */
export interface LegalSource {
  /** The text that was read, or is to be read where `confidence` is `recalled`. */
  readonly source: string;
  /** The official page, where `source` is a reproduction, a translation or a report. */
  readonly officialSource: string | null;
  readonly furtherSource: string | null;
  /** Day on which it was read, YYYY-MM-DD. */
  readonly read: string | null;
  readonly confidence: Confidence;
  readonly note: Bilingual | null;
}

/** How a duty differs in some of the territories that it covers, e.g. an age of consent. Null = as in the duty. */
export interface DutyVariant extends LegalSource {
  /** ISO codes. */
  readonly territories: readonly string[];
  readonly what: Bilingual | null;
  readonly provision: string | null;
  /** Instead of the duty's own trigger; the instrument's still has to be met. */
  readonly when: Trigger | null;
  readonly deadlineHours: number | null;
  /** First day on which it binds there, YYYY-MM-DD. */
  readonly appliesFrom: string | null;
}

/** The smallest over the largest selection rate of groups of people, as a law or the rule that carries it out names it. */
export interface RatioRule extends LegalSource {
  readonly provision: string;
  /** Below it, authorities generally see evidence of adverse impact; null = the rule asks for the ratio and sets none. */
  readonly threshold: number | null;
}

export interface Duty extends LegalSource {
  /** `<instrument>.<slug>`; public. */
  readonly id: string;
  readonly instrumentId: string;
  readonly jurisdiction: string;
  readonly theme: ThemeId;
  /** Recommended by the authority, not required: shown, never counted. */
  readonly isAdvice: boolean;
  /** Part of an instrument that is law, but itself only proposed: a watch item that never applies. */
  readonly isProposed: boolean;
  /** It bears on how a system treats groups of people. */
  readonly isAboutBias: boolean;
  /** null = it names none. */
  readonly ratioRule: RatioRule | null;
  readonly title: Bilingual;
  /** One plain sentence saying what to do. */
  readonly what: Bilingual;
  readonly provision: string;
  /** The duty's own trigger; the instrument's `appliesWhen` has to be met as well. */
  readonly when: Trigger;
  readonly timing: Timing;
  /** Hours to act in once it is triggered, e.g. 72 for a breach notice. */
  readonly deadlineHours: number | null;
  readonly severity: Severity;
  /** First day on which it binds, YYYY-MM-DD: its own date or the instrument's; null = not known. */
  readonly appliesFrom: string | null;
  /** Other first days, for those of whom a trigger holds; the first one that holds counts. */
  readonly appliesFromWhen: readonly { readonly when: Trigger; readonly from: string }[];
  /** First day on which it no longer binds. */
  readonly appliesUntil: string | null;
  /** Id of the duty that takes its place. */
  readonly replacedBy: string | null;
  /** ISO codes of the territories where it binds, resolved. */
  readonly covers: readonly string[];
  readonly variants: readonly DutyVariant[];
  readonly effortDays: DayRange;
  readonly recurringDaysPerYear: DayRange;
  /** What proves that it is met. */
  readonly evidence: Bilingual;
  /** Its own tier, or null = the instrument's. */
  readonly penalty: Penalty | null;
}

export interface Phase {
  readonly date: string;
  readonly what: Bilingual;
}

export interface Instrument extends LegalSource {
  /** Unique over all files; public. */
  readonly id: string;
  readonly jurisdiction: string;
  readonly kind: InstrumentKind;
  readonly title: Bilingual;
  readonly citation: string;
  readonly status: InstrumentStatus;
  /** YYYY-MM-DD, null = not known or not yet set. */
  readonly inForce: string | null;
  readonly phases: readonly Phase[];
  readonly regulator: Bilingual;
  /** When it reaches the project at all. */
  readonly appliesWhen: Trigger;
  readonly maxPenalty: Penalty | null;
  /** ISO codes of the territories where it is law, resolved. */
  readonly covers: readonly string[];
}

export interface NamedCondition {
  readonly title: Bilingual;
  readonly when: Trigger;
}

export interface Jurisdiction {
  /** ISO 3166-1, `EU`, or a part of a country such as `US-CA`. */
  readonly id: string;
  readonly name: Bilingual;
  /** ISO codes of all territories that one of its instruments covers. */
  readonly covers: readonly string[];
  /** YYYY-MM */
  readonly asOf: string;
  readonly summary: Bilingual;
  readonly conditions: Readonly<Record<string, NamedCondition>>;
  readonly instruments: readonly Instrument[];
  readonly duties: readonly Duty[];
}

/** All law of the catalog, compiled from `resources/catalog/law/`. */
export interface LawCatalog {
  /** YYYY-MM */
  readonly version: string;
  /** 8 hexadecimal digits over the content. */
  readonly checksum: string;
  readonly jurisdictions: readonly Jurisdiction[];
}
