import { milestonesOf } from '#core/law/plan-duties/milestones';
import type { Plan } from '#core/plan/plan';

/** Days of the plan that registering is counted from. */
export interface ProtectionMilestones {
  /** First day of the project, YYYY-MM-DD. */
  readonly startOn: string;
  /** First day on which people use it. */
  readonly launchOn: string;
  /** Day on which the invention becomes public: as the user says, else the launch. */
  readonly disclosedOn: string;
  readonly isDisclosureOwn: boolean;
  /** Whether the weights are published; null = not answered. */
  readonly publishesWeights: boolean | null;
  /** Worldwide [people]; null = not answered. */
  readonly employees: number | null;
}

export function protectionMilestones(plan: Plan): ProtectionMilestones {
  const { start, launch } = milestonesOf(plan);
  const own = plan.ip?.disclosedOn;
  const { openWeights, employees } = plan.facts.common;
  return {
    startOn: start,
    launchOn: launch,
    disclosedOn: own ?? launch,
    isDisclosureOwn: own !== undefined,
    publishesWeights: typeof openWeights === 'boolean' ? openWeights : null,
    employees: typeof employees === 'number' ? employees : null,
  };
}
