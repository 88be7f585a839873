import type { KnownDays } from '#core/fit/fit-report';
import type { Plan } from '#core/plan/plan';

/** To the worker of layouts, which knows the catalog. */
export interface FitQuestion {
  readonly plan: Plan;
  readonly known: KnownDays;
}
