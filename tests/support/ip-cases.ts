import type { RiskState } from '#core/ip/risks/assess-risks';
import type { FactId, FactValue } from '#core/law/facts';
import type { MaterialKind, UseAnswers } from '#core/plan/ip/material';

/** Facts beside the plain ones; `undefined` takes an answer away. */
export type CaseFacts = { readonly [Id in FactId]?: FactValue | undefined };

/** What a lawyer would say about one risk for one set of facts. */
export interface RiskCase {
  /** Why, as a lawyer would say it. */
  readonly reason: string;
  readonly jurisdiction: string;
  readonly risk: string;
  /** Beside `PLAIN_FACTS`, where every answer is no or zero. */
  readonly facts: CaseFacts;
  readonly state: RiskState;
}

export function riskCase(risk: string, state: RiskState, facts: CaseFacts, reason: string): RiskCase {
  return { jurisdiction: risk.split('.')[0]?.toUpperCase() ?? '', risk, state, facts, reason };
}

export interface CaseMaterial {
  readonly id: string;
  readonly kind?: MaterialKind;
  readonly own?: boolean;
  /** Ways in which it may be taken: `['MIT', 'GPL-3.0-only']` is either. Absent = none named. */
  readonly licence?: string | readonly string[];
  readonly derivedFrom?: readonly string[];
  readonly uses?: UseAnswers;
}

/** What a lawyer would say about one rule for some licences and what is done under them. */
export interface LicenceCase {
  readonly reason: string;
  /** Ids of licences, one material each; or the materials themselves. */
  readonly materials: readonly (string | CaseMaterial)[];
  /** Uses made, all others not; or answers one by one, all others open. */
  readonly uses: readonly string[] | UseAnswers;
  readonly facts?: CaseFacts;
  /** Countries; absent = Japan, which no rule names. */
  readonly countries?: readonly string[];
  /** Rule or general finding. */
  readonly finding: string;
  readonly outcome: 'applies' | 'unknown' | 'none';
}

/** Applies to exactly these licences, with nobody else's. */
export const fires = (
  finding: string,
  materials: LicenceCase['materials'],
  uses: LicenceCase['uses'],
  reason: string,
  more: Pick<LicenceCase, 'facts' | 'countries'> = {},
): LicenceCase => ({ ...more, finding, materials, uses, reason, outcome: 'applies' });

export const firesNot = (...given: Parameters<typeof fires>): LicenceCase => ({
  ...fires(...given),
  outcome: 'none',
});

export const staysOpen = (...given: Parameters<typeof fires>): LicenceCase => ({
  ...fires(...given),
  outcome: 'unknown',
});
