import type { IpSource } from '#core/ip/ip';
import type { Bilingual } from '#core/law/law';
import type { ProtectionRight, ProtectionRoute } from '#core/plan/ip/protection';

/** From lowest to highest; the likely value is the middle. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

export const FEE_STAGES = ['filing', 'search', 'examination', 'grant', 'renewal'] as const;
export type FeeStage = (typeof FEE_STAGES)[number];

/** What a fee is counted by. */
export const FEE_UNITS = ['application', 'class', 'claim'] as const;
export type FeeUnit = (typeof FEE_UNITS)[number];

/** One line of an office's schedule of fees. */
export interface OfficialFee extends IpSource {
  /** `<right id>.<slug>`; public. */
  readonly id: string;
  readonly stage: FeeStage;
  /** [currency]; null = not known. */
  readonly amount: number | null;
  /** For those who get the reduction [currency]; null = there is none. */
  readonly reduced: number | null;
  /** ISO 4217 */
  readonly currency: string;
  readonly per: FeeUnit;
  /** Charged for each unit from this one on, counted from 1. */
  readonly from: number;
  /** Last unit it is charged for; null = all further ones. */
  readonly to: number | null;
  /** Falls due this many months after `dueFrom`: as planned here, not the last day that the office allows. */
  readonly dueFrom: 'filing' | 'grant';
  readonly dueMonths: number;
}

/** Who pays the reduced fees. */
export interface Reduction {
  readonly who: Bilingual;
  /** Most employees of a company that gets them; null = it hangs on more than that, the user has to say. */
  readonly maxEmployees: number | null;
}

/** Months until a right is granted or registered. */
export interface GrantMonths extends IpSource, Range {}

/** Attorneys in one market [USD]: estimates of ours, no quote. */
export interface AgentCost {
  readonly filing: Range;
  /** Answering the office until grant. */
  readonly prosecution: Range;
}

/** How one right is got at one office. */
export interface ProtectedRight extends IpSource {
  /** `<jurisdiction>.<right>`, in small letters; public. */
  readonly id: string;
  readonly jurisdiction: string;
  readonly right: ProtectionRight;
  readonly office: Bilingual;
  /** What a company on AI models protects with it, and how. */
  readonly what: Bilingual;
  /** ISO codes of the countries in which it holds. */
  readonly covers: readonly string[];
  readonly fees: readonly OfficialFee[];
  readonly reduction: Reduction | null;
  readonly agent: AgentCost | null;
  /** null = not known, or nothing is granted. */
  readonly grantMonths: GrantMonths | null;
  /** Months in which examination has to be asked for; null = it comes by itself, or is not known. */
  readonly examinationMonths: number | null;
  /** null = from the filing there. */
  readonly examinationFrom: CountedFrom | null;
}

/** `filing`: the application there, or the international one it comes out of. `priority`: the first filing anywhere. */
export const COUNTED_FROM = ['filing', 'priority'] as const;

/** The day from which an office counts a period. */
export interface CountedFrom extends IpSource {
  readonly day: (typeof COUNTED_FROM)[number];
}

/** What the applicant may disclose before filing. `any`: whatever it published itself. `narrow`: few cases, no paper, no weights. */
export interface GracePeriod extends IpSource {
  readonly months: number;
  readonly scope: 'any' | 'narrow';
  /** Which filing has to come within it; null = not known. */
  readonly countedFrom: CountedFrom | null;
}

/** What a market adds to an international registration of a trade mark. */
export type MadridFees =
  | { readonly kind: 'complementary' }
  | { readonly kind: 'individual'; readonly fees: readonly OfficialFee[] }
  | { readonly kind: 'unknown' };

export interface ProtectionJurisdiction {
  /** ISO 3166-1 or `EU`. */
  readonly id: string;
  readonly name: Bilingual;
  /** YYYY-MM */
  readonly asOf: string;
  /** Months from priority to the national phase; null = an international application does not lead to this office. */
  readonly pctMonths: number | null;
  /** null = no member of the Madrid Protocol. */
  readonly madrid: MadridFees | null;
  /** For patents; null = not known. */
  readonly grace: GracePeriod | null;
  readonly rights: readonly ProtectedRight[];
}

/** One application at WIPO for several markets. */
export interface InternationalRoute extends IpSource {
  readonly id: Exclude<ProtectionRoute, 'national'>;
  readonly right: ProtectionRight;
  readonly office: Bilingual;
  readonly what: Bilingual;
  /** For the application as a whole. */
  readonly fees: readonly OfficialFee[];
  /** For each market without an individual fee. */
  readonly complementary: readonly OfficialFee[];
  /** Attorney for the application as a whole [USD]: an estimate of ours. */
  readonly agent: Range;
}

/** In how many months a first filing gives its day to the others. */
export interface PriorityPeriod extends IpSource {
  readonly right: ProtectionRight;
  readonly months: number;
}

/** What registering rights takes, compiled from `resources/catalog/ip/protection/`. */
export interface ProtectionCatalog {
  /** YYYY-MM */
  readonly version: string;
  /** 8 hexadecimal digits over the content. */
  readonly checksum: string;
  readonly jurisdictions: readonly ProtectionJurisdiction[];
  readonly routes: readonly InternationalRoute[];
  readonly priority: readonly PriorityPeriod[];
  /** Work done once for a family, whatever the markets [USD]: drafting a patent, clearing a name. Estimates of ours. */
  readonly preparation: Readonly<Partial<Record<ProtectionRight, Range>>>;
}
