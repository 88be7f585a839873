import type { EcosystemScore } from '#core/catalog/catalog';
import type { Dimension } from '#core/strategy/ecosystem/scores';
import type { Grade } from '#core/strategy/graph/grade';
import type { NodeId } from '#core/strategy/graph/nodes';
import type { AnswerLevel, QuestionId } from '#core/strategy/graph/questions';
import type { Quantiles } from '#core/uncertainty/quantiles';
import type { ThreePoint } from '#core/uncertainty/three-point';

/** What stands behind an input; the screen has its words, its unit and the place where it is entered. */
export type InputFact =
  | { readonly kind: 'answer'; readonly question: QuestionId; readonly level: AnswerLevel | null }
  | {
      /** Scores of 1 to 5; the mean counts, by users where these are markets. */
      readonly kind: 'ecosystem';
      readonly dimension: Dimension;
      readonly role: EcosystemRole;
      readonly countries: readonly CountryScore[];
    }
  /** Grade: 100 × (1 − cost ÷ (2 × money)): nothing spent is 100, all of it 50, twice as much 0. */
  | {
      readonly kind: 'cost-of-money';
      readonly costUsd: Quantiles;
      readonly moneyUsd: ThreePoint | null;
      readonly moneyFrom: 'budget' | 'funding' | null;
      /** Share of runs in which the cost keeps to the budget [0..1]; null = no budget. */
      readonly withinBudget01: number | null;
    }
  /** Grade: share of runs in which everything keeps to the budget, in percent. */
  | { readonly kind: 'within-budget'; readonly withinBudget01: number | null }
  /** Grade: 100 × (1 − run ÷ time until launch). */
  | { readonly kind: 'run-in-time'; readonly runDays: Quantiles; readonly untilLaunchDays: number }
  /** Grade: 100 × (1 − 1 ÷ providers): what is left of the choice when one of them quits. */
  | { readonly kind: 'providers'; readonly count: number | null }
  /** Grade: yes 100, no 0. */
  | { readonly kind: 'fits-memory' | 'no-export-licence'; readonly holds: boolean | null }
  /** Grade: share of the data sources whose price is known, in percent. */
  | { readonly kind: 'priced-sources'; readonly priced: number; readonly all: number }
  /** Grade: tokens for each parameter over 20, at most 1, in percent. */
  | { readonly kind: 'tokens-per-parameter'; readonly tokensPerParameter: ThreePoint }
  /** Grade: points of the duties done over those of all that apply; open questions count as open at the low end. */
  | {
      readonly kind: 'duties';
      readonly about: DutyGroup;
      readonly done: number;
      readonly all: number;
      readonly unknown: number;
    }
  /** Grade: IP score of the countries, mean. */
  | { readonly kind: 'ip-score'; readonly countries: readonly CountryIpScore[] }
  /** Grade: 0 where a licence is broken and nobody bears it, else 100. */
  | {
      readonly kind: 'licences';
      readonly breaches: number;
      readonly unknown: number;
      readonly materials: number;
    }
  /** The law, or the catalog of intellectual property, is not there yet. */
  | { readonly kind: 'loading'; readonly what: 'law' | 'ip' };

export type EcosystemRole = 'team' | 'training' | 'serving' | 'markets' | 'foreign-markets';
export type DutyGroup = 'privacy' | 'trust';

export interface CountryScore {
  readonly country: string;
  /** null = the catalog has no line. */
  readonly line: EcosystemScore | null;
  /** Share of the mean [0..1]. */
  readonly share01: number;
}

export interface CountryIpScore {
  readonly country: string;
  readonly low: number;
  readonly high: number;
}

/** One of the own inputs of a node. */
export interface GraphInput {
  /** Unique in the graph; its draws hang on it. */
  readonly id: string;
  readonly node: NodeId;
  /** null = nobody knows: it counts as anything from 0 to 100. */
  readonly grade: Grade | null;
  readonly fact: InputFact;
}
