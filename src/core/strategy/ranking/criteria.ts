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

export const CRITERIA: { readonly [Id in CriterionId]: Criterion & { readonly id: Id } } = {
  landing_cost: { id: 'landing_cost', better: 'less', scale: 'linear', unit: 'usd' },
  internet_users: { id: 'internet_users', better: 'more', scale: 'log', unit: 'million_people' },
  market_gdp: { id: 'market_gdp', better: 'more', scale: 'log', unit: 'usd_bn' },
  planned_users: { id: 'planned_users', better: 'more', scale: 'linear', unit: 'people' },
  talent: { id: 'talent', better: 'more', scale: 'linear', unit: 'score_1_5' },
  capital: { id: 'capital', better: 'more', scale: 'linear', unit: 'score_1_5' },
  compute_resources: { id: 'compute_resources', better: 'more', scale: 'linear', unit: 'score_1_5' },
  data_resources: { id: 'data_resources', better: 'more', scale: 'linear', unit: 'score_1_5' },
  policy_support: { id: 'policy_support', better: 'more', scale: 'linear', unit: 'score_1_5' },
  openness: { id: 'openness', better: 'more', scale: 'linear', unit: 'score_1_5' },
  market_competition: { id: 'market_competition', better: 'more', scale: 'linear', unit: 'score_1_5' },
  duties: { id: 'duties', better: 'less', scale: 'linear', unit: 'duties' },
  law_days: { id: 'law_days', better: 'less', scale: 'linear', unit: 'days' },
  ip_score: { id: 'ip_score', better: 'more', scale: 'linear', unit: 'score_0_100' },
};

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

/** How firmly weights hold before the user has said so: concentration of the Dirichlet distribution they are drawn from. */
export const DEFAULT_CONCENTRATION = 100;
