import type { TrainingCompute } from '#core/law/plan-facts/derive-facts';
import type { Plan } from '#core/plan/plan';

/** What the facts of a plan are found from. */
export interface FactsRequest {
  readonly plan: Plan;
  /** Of the plan; null = not computed yet. */
  readonly evaluation: TrainingCompute | null;
}

/** Whether all that `factsOfPlan` and `countriesOfPlan` read is the same part of the plan. */
export function haveSameFacts(a: FactsRequest, b: FactsRequest): boolean {
  return (
    a.plan.facts === b.plan.facts &&
    a.plan.markets === b.plan.markets &&
    a.plan.team === b.plan.team &&
    a.plan.schedule === b.plan.schedule &&
    a.plan.placement === b.plan.placement &&
    a.plan.training.approach === b.plan.training.approach &&
    a.plan.workload === b.plan.workload &&
    a.evaluation?.trainingFacts.flop.p50 === b.evaluation?.trainingFacts.flop.p50
  );
}
