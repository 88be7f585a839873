import type { Evaluation } from '#core/evaluation/evaluation';
import type { PlanIp } from '#core/ip/plan-ip/plan-ip';
import type { Plan } from '#core/plan/plan';

/** Findings on the licences of a plan's materials; null = nothing was checked. */
export type CheckLicences = (plan: Plan, evaluation: Evaluation) => Pick<PlanIp, 'findings'> | null;
