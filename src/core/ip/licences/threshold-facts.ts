import type { LicenceThreshold, ThresholdMetric } from '#core/ip/ip';
import type { FactId } from '#core/law/facts';
import type { Trigger } from '#core/law/trigger';

interface Measure {
  readonly fact: FactId;
  /** Units of the fact in one unit of the metric, e.g. twelve for a month against a year. */
  readonly factor: number;
  /** The fact counts more than the metric does: below the line it clears, above it leaves open. */
  readonly isUpperBound: boolean;
}

const worldwideUsers: Measure = { fact: 'monthlyActiveUsersWorldwide', factor: 1, isUpperBound: false };
const companyRevenue: Measure = { fact: 'annualRevenueUsd', factor: 1, isUpperBound: false };
const partOfRevenue: Measure = { fact: 'annualRevenueUsd', factor: 1, isUpperBound: true };

/** Which fact of the questionnaire measures a metric; null = none does. */
const MEASURES: Readonly<Record<ThresholdMetric, Measure | null>> = {
  monthly_active_users_all_products_at_release: worldwideUsers,
  monthly_active_users_all_products: worldwideUsers,
  monthly_active_users_product: worldwideUsers,
  monthly_revenue_usd_product: { ...partOfRevenue, factor: 12 },
  monthly_revenue_usd_company: { ...companyRevenue, factor: 12 },
  annual_revenue_usd_company: companyRevenue,
  annual_revenue_usd_company_and_affiliates: companyRevenue,
  annual_revenue_usd_products: partOfRevenue,
  annual_revenue_usd_model_service: partOfRevenue,
  twelve_month_revenue_usd_model_service_or_ai_work_assistant: partOfRevenue,
  posts_accessed_per_24h: null,
};

/** The question whether a threshold is passed. */
export interface ThresholdQuestion {
  /** null = no fact measures it. */
  readonly passed: Trigger | null;
  /** A yes is no more than a maybe, since the fact counts more than the metric does. */
  readonly yesIsOpen: boolean;
}

export function thresholdQuestion({ metric, operator, value }: LicenceThreshold): ThresholdQuestion {
  const measure = MEASURES[metric];
  if (measure === null) return { passed: null, yesIsOpen: true };
  const { fact, factor, isUpperBound } = measure;
  const limit = value * factor;
  return {
    passed: operator === 'gt' ? { fact, gt: limit } : { fact, gte: limit },
    yesIsOpen: isUpperBound,
  };
}
