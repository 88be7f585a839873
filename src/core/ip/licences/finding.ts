import type { FindingStatus, IpSource } from '#core/ip/ip';
import type { Reason } from '#core/law/assessment';
import type { FactId } from '#core/law/facts';
import type { Bilingual, Severity } from '#core/law/law';

/** Something the licences of the materials ask, forbid or leave open. */
export interface LicenceFinding {
  /** Id of the rule, or of the general finding. */
  readonly id: string;
  /** `unknown`: a use or a fact that nobody has answered decides. */
  readonly state: 'applies' | 'unknown';
  readonly status: FindingStatus;
  readonly severity: Severity;
  readonly title: Bilingual;
  readonly what: Bilingual;
  /** What to do about it. */
  readonly fix: Bilingual;
  /** What the licence itself says, where a general finding is about one of its terms. */
  readonly terms: readonly Bilingual[];
  /** Ids of licences; one that is not in the catalog stands as it was written. */
  readonly licences: readonly string[];
  /** Ids of materials that it is about. */
  readonly materials: readonly string[];
  /** Places in which it holds, or may hold; empty = it does not hang on a place. */
  readonly places: readonly string[];
  /** Uses, and facts, whose answer decides; empty unless `unknown`. */
  readonly missingUses: readonly string[];
  readonly missingFacts: readonly FactId[];
  /** It hangs on where the product is made or offered, and nobody has said. Never in a plan. */
  readonly missingPlace: boolean;
  /** Answers of the questionnaire it rests on. */
  readonly because: readonly Reason[];
  /** null = it rests on the licence alone. */
  readonly authority: string | null;
  readonly source: IpSource | null;
}
