import type { Catalog, CloudOffer } from '#core/catalog/catalog';
import type { GlobalSensitivity } from '#core/evaluation/global-sensitivity';
import type { ProtectionCatalog } from '#core/ip/protection/protection-catalog';
import type { LawCatalog } from '#core/law/law';
import type { Plan } from '#core/plan/plan';
import type { Comparison, FlipTable } from '#core/scenarios/flip-values';
import type { Scenarios } from '#core/scenarios/scenarios';

/** What every analysis is computed from; the figures of the screen are computed from the same. */
export interface AnalysisReference {
  readonly catalog: Catalog;
  readonly law: LawCatalog | null;
  readonly protection: ProtectionCatalog | null;
  readonly importedOffers: readonly CloudOffer[];
}

/** The analyses, each with what it needs beside the plan and what comes of it. */
export interface Analyses {
  readonly sensitivity: { readonly ask: null; readonly result: GlobalSensitivity };
  readonly scenarios: { readonly ask: null; readonly result: Scenarios };
  readonly flips: { readonly ask: Comparison; readonly result: FlipTable | null };
}
export type AnalysisKind = keyof Analyses;

export type AnalysisQuestion = {
  readonly [Kind in AnalysisKind]: { readonly kind: Kind; readonly ask: Analyses[Kind]['ask'] };
}[AnalysisKind];

/** To the worker. The reference is sent once and kept there. */
export type AnalysisRequest =
  | { readonly kind: 'reference'; readonly reference: AnalysisReference }
  | {
      readonly kind: 'analyse';
      readonly requestId: number;
      readonly plan: Plan;
      readonly question: AnalysisQuestion;
    };

/** From the worker, one for each `analyse`. */
export type AnalysisAnswer =
  | { readonly kind: 'done'; readonly requestId: number; readonly result: Analyses[AnalysisKind]['result'] }
  | { readonly kind: 'failed'; readonly requestId: number; readonly message: string };
