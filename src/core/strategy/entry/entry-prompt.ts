import type { EcosystemScore, RdPayoutKind } from '#core/catalog/catalog';
import type { Provenance } from '#core/catalog/provenance';
import type { FigureUse } from '#core/evaluation/evaluation';
import type { ProtectedRight } from '#core/ip/protection/protection-catalog';
import type { Duty, Instrument } from '#core/law/law';
import type { EntryField } from '#core/plan/entry-plan';
import type { ProtectionRight } from '#core/plan/ip/protection';
import type { ThreePoint } from '#core/uncertainty/three-point';

interface PromptBase {
  /** Text beside which it stands. */
  readonly field: EntryField;
}

/** A number of the catalog, or the user's own in its place; null = not known for this country. */
export interface FigurePrompt extends PromptBase {
  readonly kind: 'figure';
  readonly id: 'internet-users' | 'gdp' | 'readiness' | 'cloud-regions';
  readonly figure: FigureUse | null;
}

/** Users that the plan counts on, beside all who use the internet there. */
export interface UsersPrompt extends PromptBase {
  readonly kind: 'users';
  readonly id: 'planned-users';
  /** [people]; null = the country is none of the plan's markets. */
  readonly users: ThreePoint | null;
  /** Of the internet users there [0..1]; null = one of the two is not known. */
  readonly share: ThreePoint | null;
}

/** Pay of a machine-learning engineer, quartiles and median, without social costs [USD a year]. */
export interface PayPrompt extends PromptBase {
  readonly kind: 'pay';
  readonly id: 'pay';
  readonly usdPerYear: ThreePoint | null;
  readonly figure: FigureUse | null;
}

export interface LanguagesPrompt extends PromptBase {
  readonly kind: 'languages';
  readonly id: 'languages';
  /** English names, as the catalog has them. */
  readonly names: readonly string[];
  readonly provenance: Provenance;
}

/** A note of the catalog in English, or the reason of a score; `Catalog.notesZh` has its Chinese. */
export interface NotePrompt extends PromptBase {
  readonly kind: 'note';
  readonly id: EcosystemScore['dimension'] | 'talent-note' | 'policy-note' | 'adequacy';
  readonly text: string;
  /** 1 … 5; null = not a score, or not known. */
  readonly score: number | null;
  readonly provenance: Provenance;
}

export interface IncentivePrompt extends PromptBase {
  readonly kind: 'incentive';
  readonly id: 'rd-incentive';
  readonly text: string;
  readonly provenance: Provenance;
  /** Effective subsidy [percent of the cost]; null = not known. */
  readonly subsidy: FigureUse | null;
  /** How a company without profit gets it; null = nobody has found out. */
  readonly payout: (Provenance & { readonly kind: RdPayoutKind }) | null;
}

/** A duty that applies in the country, or of which a missing answer decides. */
export interface PromptDuty {
  readonly duty: Duty;
  readonly isOpen: boolean;
  /** First day on which it binds, YYYY-MM-DD; null = not known. */
  readonly from: string | null;
}

export interface DutiesPrompt extends PromptBase {
  readonly kind: 'duties';
  readonly id: 'language-duties' | 'content-duties' | 'filing-duties' | 'transfer-duties' | 'stay-duties';
  /** Empty = none of the catalog; null = the law was not asked, since the plan has nothing to do with the country. */
  readonly duties: readonly PromptDuty[] | null;
}

/** Laws on AI that ask something of the plan there, and who watches over them. */
export interface AuthoritiesPrompt extends PromptBase {
  readonly kind: 'authorities';
  readonly id: 'authorities';
  readonly instruments: readonly Instrument[] | null;
}

/** A right that is recommended for the market. */
export interface PromptRight {
  readonly id: string;
  readonly right: ProtectionRight;
  /** Where the catalog has it from. */
  readonly origin: ProtectedRight;
  /** Office: a country, `EU` or `WO`. */
  readonly market: string;
  /** Last day of filing, YYYY-MM-DD. */
  readonly fileBy: string;
  /** The plan has it already. */
  readonly isPlanned: boolean;
}

export interface RightsPrompt extends PromptBase {
  readonly kind: 'rights';
  readonly id: 'rights';
  /** null = the country is none of the plan's, or the fees are not there yet. */
  readonly rights: readonly PromptRight[] | null;
}

/** A fact about a market beside the text that it bears on; never a fact that the catalog does not have. */
export type EntryPrompt =
  | FigurePrompt
  | UsersPrompt
  | PayPrompt
  | LanguagesPrompt
  | NotePrompt
  | IncentivePrompt
  | DutiesPrompt
  | AuthoritiesPrompt
  | RightsPrompt;
