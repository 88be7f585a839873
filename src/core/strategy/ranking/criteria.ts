import type { EcosystemScore } from '#core/catalog/catalog';

/** What countries are compared by; public in plan files and in the command line's output. */
export const CRITERION_IDS = [
  'landing_cost',
  'internet_users',
  'market_gdp',
  'planned_users',
  'talent',
  'capital',
  'compute_resources',
  'data_resources',
  'policy_support',
  'openness',
  'market_competition',
  'duties',
  'law_days',
  'ip_score',
] as const;
export type CriterionId = (typeof CRITERION_IDS)[number];

export function isCriterionId(id: string): id is CriterionId {
  return CRITERION_IDS.some((known) => known === id);
}

export interface Criterion {
  readonly id: CriterionId;
  /** Whether a larger amount speaks for a country or against it. */
  readonly better: 'more' | 'less';
  /** `log`: ten times as much counts the same wherever it starts, for sizes that span orders of magnitude. */
  readonly scale: 'linear' | 'log';
  readonly unit:
    | 'usd'
    | 'million_people'
    | 'usd_bn'
    | 'people'
    | 'score_1_5'
    | 'duties'
    | 'days'
    | 'score_0_100';
}

const of = (
  id: CriterionId,
  better: Criterion['better'],
  scale: Criterion['scale'],
  unit: Criterion['unit'],
): readonly [CriterionId, Criterion] => [id, { id, better, scale, unit }];

/** Criteria by id, in their own order. */
export const CRITERIA: ReadonlyMap<CriterionId, Criterion> = new Map([
  of('landing_cost', 'less', 'linear', 'usd'),
  of('internet_users', 'more', 'log', 'million_people'),
  of('market_gdp', 'more', 'log', 'usd_bn'),
  of('planned_users', 'more', 'linear', 'people'),
  of('talent', 'more', 'linear', 'score_1_5'),
  of('capital', 'more', 'linear', 'score_1_5'),
  of('compute_resources', 'more', 'linear', 'score_1_5'),
  of('data_resources', 'more', 'linear', 'score_1_5'),
  of('policy_support', 'more', 'linear', 'score_1_5'),
  of('openness', 'more', 'linear', 'score_1_5'),
  of('market_competition', 'more', 'linear', 'score_1_5'),
  of('duties', 'less', 'linear', 'duties'),
  of('law_days', 'less', 'linear', 'days'),
  of('ip_score', 'more', 'linear', 'score_0_100'),
]);

/**
 * Criteria that are scores of the ecosystem. Its `ip_protection` is left out: the IP score says the same with the plan's
 * own risks, and would count twice.
 */
export const ECOSYSTEM_CRITERIA = [
  'talent',
  'capital',
  'compute_resources',
  'data_resources',
  'policy_support',
  'openness',
  'market_competition',
] as const satisfies readonly (CriterionId & EcosystemScore['dimension'])[];

/** Shares of the weight by criterion; they sum to 1, and criteria with none are left out. */
export type Weights = ReadonlyMap<CriterionId, number>;

/**
 * Weights before the user has said anything [%]; they sum to 100. A judgement of ours: the cost and the size of the market
 * count most, then what a team finds there, then the law. What is not named counts nothing.
 */
export const DEFAULT_WEIGHTS_PCT: Readonly<Partial<Record<CriterionId, number>>> = {
  landing_cost: 20,
  internet_users: 15,
  market_gdp: 10,
  talent: 15,
  capital: 10,
  openness: 5,
  law_days: 15,
  ip_score: 10,
};
