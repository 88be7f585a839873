import type { CostScopeId } from '#core/evaluation/evaluation';
import type { FactId } from '#core/law/facts';
import type { Plan } from '#core/plan/plan';

/** What the answer is, and with that how it is asked for. */
export type QuestionKind =
  | 'text'
  | 'long-text'
  | 'month'
  | 'currency'
  | 'number'
  /** A number that may be left out. */
  | 'optional-number'
  | 'choice'
  | 'yes-no'
  | 'accelerator'
  | 'country'
  | 'uncertain'
  /** Low, likely, high of the user's own, or the catalog's figure. */
  | 'uncertain-or-default'
  /** Low, likely, high, or none. */
  | 'optional-uncertain'
  | 'funding-rounds'
  | 'config-file'
  /** Kind of model, with published models to start from. */
  | 'workload-kind'
  | 'data-sources'
  | 'markets'
  | 'team'
  /** One answer for the whole product: a fact that the law asks about. */
  | 'fact'
  /** The same fact, place by place. */
  | 'fact-by-place';

/** One question about one place of the plan. Its words are `plan:q.<id>` in the texts. */
export interface Question {
  /** Path of the field, as in `#/plan?field=` and in `edit:<id>`. */
  readonly id: string;
  readonly kind: QuestionKind;
  /** What the law asks for; only of the two kinds of facts. */
  readonly fact?: FactId;
  /** The figures turn on it and the value of a new plan is only a placeholder. */
  readonly needed?: (plan: Plan) => boolean;
  /** Stands behind "more settings". */
  readonly advanced?: boolean;
  /** Stored as a share, asked in percent. */
  readonly percent?: boolean;
  /** Assumption of the catalog that stands in for an answer of the user's own. */
  readonly assumption?: (plan: Plan, efficiencyClass: string | null) => string;
  /** Asked only if this holds; the answer is kept meanwhile. */
  readonly applies?: (plan: Plan) => boolean;
  /** What counts while the plan has no such field; only of fields that a plan may lack. */
  readonly fallback?: (plan: Plan) => unknown;
  /** Part of the cost that it moves; null = none. */
  readonly scope: CostScopeId | null;
}

export type TopicId =
  | 'profile'
  | 'team'
  | 'money'
  | 'model'
  | 'training'
  | 'fineTuning'
  | 'data'
  | 'markets'
  | 'serving'
  | 'placement'
  | 'incentives'
  | 'lawProduct'
  | 'lawData'
  | 'lawCompany'
  | 'lawPlaces';

export type TopicGroup = 'company' | 'model' | 'launch' | 'places' | 'law';

/** Questions that belong together: one entry at the left, one page in the middle. */
export interface Topic {
  readonly id: TopicId;
  readonly group: TopicGroup;
  readonly questions: readonly Question[];
}
