import type { PlanDutiesRequest } from '#core/law/plan-duties/plan-duties';
import { haveSameFacts } from '#core/law/plan-facts/same-facts';

/**
 * Whether two states of a plan have the same duties for certain, told without working them out: all that `factsOfPlan`
 * and `dutiesOfPlan` read is the same part of the plan. An edit makes only the parts above it new, so that most
 * keystrokes pass; equal parts that were read anew do not, which costs time and nothing else.
 */
export function haveSameDuties(a: PlanDutiesRequest, b: PlanDutiesRequest): boolean {
  return a.law === b.law && a.plan.compliance?.regions === b.plan.compliance?.regions && haveSameFacts(a, b);
}
