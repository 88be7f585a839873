import type { GlobalSensitivity } from '#core/evaluation/global-sensitivity';
import type { Plan } from '#core/plan/plan';
import type { Comparison, FlipTable } from '#core/scenarios/flip-values';
import type { Scenarios } from '#core/scenarios/scenarios';

/** The analyses, each with what it needs beside the plan and what comes of it. */
export interface Analyses {
  readonly sensitivity: { readonly ask: null; readonly result: GlobalSensitivity };
  readonly scenarios: { readonly ask: null; readonly result: Scenarios };
  readonly flips: { readonly ask: Comparison; readonly result: FlipTable | null };
}
export type AnalysisKind = keyof Analyses;
export type AnalysisResult = Analyses[AnalysisKind]['result'];

export type Analysis = {
  readonly [Kind in AnalysisKind]: { readonly kind: Kind; readonly ask: Analyses[Kind]['ask'] };
}[AnalysisKind];

/** To the worker of analyses. */
export interface AnalysisQuestion {
  readonly plan: Plan;
  readonly analysis: Analysis;
}
