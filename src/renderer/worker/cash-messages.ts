import type { Plan } from '#core/plan/plan';

/** To the worker of cash. */
export interface CashQuestion {
  readonly plan: Plan;
  /** After the plan itself, all of it in each country in turn. */
  readonly inEachCountry: boolean;
}
