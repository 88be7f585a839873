import type { Bilingual, LegalSource, Severity } from '#core/law/law';
import type { Trigger } from '#core/law/trigger';

/** A statement on intellectual property and where it comes from. */
export interface IpSource extends LegalSource {
  /** Month for which it holds, YYYY-MM. */
  readonly asOf: string;
}

export const RISK_AREAS = [
  'training-data',
  'model-output',
  'licences',
  'trade-secret',
  'patent',
  'trademark',
  'enforcement',
  'forced-transfer',
] as const;
export type RiskArea = (typeof RISK_AREAS)[number];

/** Likelihood and impact of a risk, 1 to 5 each: our judgement from the sources named. */
export type Step = 1 | 2 | 3 | 4 | 5;

/** A risk to, or from, intellectual property in one jurisdiction. */
export interface IpRisk extends IpSource {
  /** `<jurisdiction>.<slug>`; public. */
  readonly id: string;
  readonly jurisdiction: string;
  readonly area: RiskArea;
  readonly title: Bilingual;
  /** What can happen and on what it rests, in one or two plain sentences. */
  readonly what: Bilingual;
  readonly when: Trigger;
  /** 1 rare, 2 unlikely, 3 possible, 4 likely, 5 near certain. */
  readonly likelihood: Step;
  /** 1 minor, 2 limited, 3 serious, 4 severe, 5 fatal. */
  readonly impact: Step;
  /** Ids of mitigations. */
  readonly mitigations: readonly string[];
  /** Statute, case or practice it rests on, as a lawyer cites it. */
  readonly authority: string;
}

/** Something that can be done against a risk; one entry serves every country. */
export interface Mitigation {
  /** Public. */
  readonly id: string;
  readonly what: Bilingual;
  /** Steps by which it lowers likelihood and impact: an estimate of ours. */
  readonly lowers: { readonly likelihood: number; readonly impact: number };
}

/** Money a claim may cost, from a statute or a reported case: a range, no forecast. */
export interface LossFigure extends IpSource {
  /** Public. */
  readonly id: string;
  readonly jurisdiction: string;
  readonly title: Bilingual;
  /** Ids of the risks that it puts a figure on. */
  readonly risks: readonly string[];
  /** [currency]; null = no lower bound is named. */
  readonly low: number | null;
  /** [currency] */
  readonly high: number | null;
  /** ISO 4217 */
  readonly currency: string;
  /** `work`: for each work infringed. `case`: for the whole claim. */
  readonly per: 'work' | 'case';
  /** Most that one case can come to where it is counted by the work [currency]; null = no such limit named. */
  readonly mostPerCase: number | null;
  /** What the range is: the statute's own bounds, what a settlement came to, a ceiling. */
  readonly basis: Bilingual;
  /** Statute or case, as a lawyer cites it. */
  readonly authority: string;
}

export const INDICATOR_IDS = [
  'tdm_exception',
  'ai_output_copyright',
  'software_patents',
  'ai_inventor',
  'trade_secret_law',
  'treaties',
  'ustr_special_301',
  'enforcement_index',
  'patent_official_fees_usd',
  'patent_grant_months',
] as const;
export type IndicatorId = (typeof INDICATOR_IDS)[number];

/** What an indicator can say. A grade is our judgement of how it is for a company on AI models. */
export type IndicatorScale =
  | {
      readonly kind: 'word';
      /** Worst first. */
      readonly words: readonly {
        readonly id: string;
        readonly label: Bilingual;
        readonly grade100: number | null;
      }[];
    }
  /** A list of words; its grade is the share of `counted` that it holds. */
  | { readonly kind: 'list'; readonly counted: readonly string[] }
  | { readonly kind: 'number'; readonly unit: string; readonly isGrade100: boolean };

export interface IndicatorDefinition {
  readonly id: IndicatorId;
  readonly title: Bilingual;
  /** What it asks, as one reads it over a column. */
  readonly question: Bilingual;
  readonly scale: IndicatorScale;
}

/** A fact about a jurisdiction, for comparison. */
export interface Indicator extends IpSource {
  /** null = not known. */
  readonly value: string | number | readonly string[] | null;
  /** Year the value is of, where it is one of a series. */
  readonly year: number | null;
  /** Name of the series, e.g. of an index and its edition. */
  readonly series: string | null;
  /** Why the question does not arise there, in place of a value; null = it does. */
  readonly inapplicable: Bilingual | null;
}

export interface IpJurisdiction {
  /** ISO 3166-1 or `EU`. */
  readonly id: string;
  readonly name: Bilingual;
  /** ISO codes of the countries in which its law holds. */
  readonly covers: readonly string[];
  /** YYYY-MM */
  readonly asOf: string;
  readonly indicators: Readonly<Record<IndicatorId, Indicator>>;
  readonly risks: readonly IpRisk[];
  readonly losses: readonly LossFigure[];
}

export const LICENCE_KINDS = ['model', 'dataset', 'code', 'platform-terms'] as const;
export type LicenceKind = (typeof LICENCE_KINDS)[number];

/** How far a licence allows something. */
export type Permission = 'yes' | 'conditional' | 'no';

/** Figures that a licence draws a line at. */
export const THRESHOLD_METRICS = [
  'monthly_active_users_all_products_at_release',
  'monthly_active_users_all_products',
  'monthly_active_users_product',
  'monthly_revenue_usd_product',
  'monthly_revenue_usd_company',
  'annual_revenue_usd_company',
  'annual_revenue_usd_company_and_affiliates',
  'annual_revenue_usd_products',
  'annual_revenue_usd_model_service',
  'twelve_month_revenue_usd_model_service_or_ai_work_assistant',
  'posts_accessed_per_24h',
] as const;
export type ThresholdMetric = (typeof THRESHOLD_METRICS)[number];

export interface LicenceThreshold {
  readonly metric: ThresholdMetric;
  readonly operator: 'gt' | 'gte';
  /** In the unit of the metric. */
  readonly value: number;
  readonly effect: Bilingual;
  /** `breach`: beyond it there is no licence. `obligation`: beyond it more is asked. */
  readonly status: 'breach' | 'obligation';
}

/** Where a licence gives no rights. */
export interface LicenceTerritory {
  readonly what: Bilingual;
  /** Jurisdictions left out. */
  readonly excludes: readonly string[];
  /** Uses to which alone it is limited; empty = all. */
  readonly uses: readonly string[];
  readonly when: Trigger;
}

/** A licence or the terms of a platform, in our words: rules of thumb, the text itself decides. */
export interface Licence extends IpSource {
  /** Public; an SPDX id where there is one. */
  readonly id: string;
  readonly name: string;
  readonly kind: LicenceKind;
  /** SPDX id; null = not on the SPDX list. */
  readonly spdx: string | null;
  /** Other names under which model cards and packages give it, in small letters. */
  readonly aliases: readonly string[];
  /** Known releases under it. */
  readonly covers: Bilingual | null;
  readonly commercialUse: Permission;
  /** What it asks. */
  readonly conditions: readonly Bilingual[];
  readonly thresholds: readonly LicenceThreshold[];
  readonly isShareAlike: boolean;
  readonly needsAttribution: boolean;
  readonly namingRule: Bilingual | null;
  /** Whether material or outputs may train other models. */
  readonly trainOtherModels: Permission;
  readonly outputRestrictions: Bilingual | null;
  readonly fieldOfUse: Bilingual | null;
  readonly territory: LicenceTerritory | null;
  readonly grantsPatents: boolean;
  readonly governingLaw: Bilingual | null;
  /** 1 harmless to 5 unusable for most companies: our judgement. */
  readonly riskLevel: Step;
}

/** Something done with material; ids are public. */
export interface IpUse {
  readonly id: string;
  readonly what: Bilingual;
}

/**
 * `infringement`: the material itself is unlawful. `breach`: the licence does not allow it. `obligation`: something has
 * to be done. `risky`: allowed on paper, exposed in fact. `unsettled`: no court has said.
 */
export const FINDING_STATUSES = ['infringement', 'breach', 'risky', 'unsettled', 'obligation'] as const;
export type FindingStatus = (typeof FINDING_STATUSES)[number];

/** What of a licence a rule judges, so that nothing is said twice about the same term. */
export const LICENCE_TERMS = [
  'commercial-use',
  'thresholds',
  'territory',
  'field-of-use',
  'training',
  'naming',
  'attribution',
] as const;
export type LicenceTerm = (typeof LICENCE_TERMS)[number];

/** A rule over licences, uses, jurisdictions and facts; it fires as `howToRead` says. */
export interface LicenceRule extends IpSource {
  /** `comp.<slug>`; public. */
  readonly id: string;
  readonly status: FindingStatus;
  readonly severity: Severity;
  /** Terms of the licences that it judges; the general findings say nothing more about these. */
  readonly terms: readonly LicenceTerm[];
  readonly title: Bilingual;
  readonly what: Bilingual;
  readonly fix: Bilingual;
  readonly licencesAny: readonly string[];
  /** Empty = not asked for. */
  readonly licencesAlso: readonly string[];
  readonly usesAll: readonly string[];
  readonly usesAny: readonly string[];
  readonly usesNone: readonly string[];
  /** Empty = everywhere. */
  readonly jurisdictions: readonly string[];
  readonly when: Trigger;
  readonly authority: string;
}

/** Findings that no single licence gives: the rest of a licence's own terms, and faults of a bill of materials. */
export const GENERAL_FINDING_IDS = [
  ...LICENCE_TERMS.map((term) => `licence.${term}` as const),
  'licence.none',
  'licence.not-listed',
  'derivation.cycle',
  'derivation.missing',
] as const;
export type GeneralFindingId = (typeof GENERAL_FINDING_IDS)[number];

/** What a general finding says; what the licence itself says stands beside it. */
export interface GeneralFinding {
  readonly id: GeneralFindingId;
  readonly status: FindingStatus;
  readonly severity: Severity;
  readonly title: Bilingual;
  readonly what: Bilingual;
  readonly fix: Bilingual;
}

/** All that the catalog knows about intellectual property, compiled from `resources/catalog/ip/`. */
export interface IpCatalog {
  /** YYYY-MM */
  readonly version: string;
  /** 8 hexadecimal digits over the content. */
  readonly checksum: string;
  readonly indicators: readonly IndicatorDefinition[];
  readonly jurisdictions: readonly IpJurisdiction[];
  readonly mitigations: readonly Mitigation[];
  readonly licences: readonly Licence[];
  readonly uses: readonly IpUse[];
  readonly howToRead: Bilingual;
  readonly rules: readonly LicenceRule[];
  readonly general: Readonly<Record<GeneralFindingId, GeneralFinding>>;
}
