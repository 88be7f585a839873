import type { PlanDutiesRequest } from '#core/law/plan-duties/plan-duties';

/**
 * Whether two states of a plan have the same duties for certain, told without working them out: all that `factsOfPlan`
 * and `dutiesOfPlan` read is the same part of the plan. An edit makes only the parts above it new, so that most
 * keystrokes pass; equal parts that were read anew do not, which costs time and nothing else.
 */
export function haveSameDuties(a: PlanDutiesRequest, b: PlanDutiesRequest): boolean {
  return (
    a.law === b.law &&
    a.plan.facts === b.plan.facts &&
    a.plan.markets === b.plan.markets &&
    a.plan.team === b.plan.team &&
    a.plan.schedule === b.plan.schedule &&
    a.plan.placement === b.plan.placement &&
    a.plan.training.approach === b.plan.training.approach &&
    a.plan.compliance?.regions === b.plan.compliance?.regions &&
    a.evaluation?.trainingFacts.flop.p50 === b.evaluation?.trainingFacts.flop.p50
  );
}
