import type { AppError } from '#core/contract/app-error';
import { invalidInput } from '#core/contract/invalid-input';
import { Plan } from '#core/plan/plan';
import { serializePlan } from '#core/plan/plan-file';
import { err, ok, type Result } from '#core/shared/result';

/** What needs the schema of the plan; loaded after the first paint, because zod is heavy. */
export interface PlanTools {
  /** @returns nothing, or `invalid-input` with the field at fault */
  readonly check: (plan: unknown) => Result<void, AppError>;
  readonly serialize: (plan: Plan) => string;
}

export const planTools: PlanTools = {
  check(plan) {
    const parsed = Plan.safeParse(plan);
    return parsed.success ? ok(undefined) : err(invalidInput(parsed.error, 'plan'));
  },
  serialize: serializePlan,
};
