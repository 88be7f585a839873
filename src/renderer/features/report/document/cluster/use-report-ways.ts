import { useMemo } from 'react';
import type { Plan } from '#core/plan/plan';
import type { Scenarios } from '#core/scenarios/scenarios';
import { isLanguagePlan } from '#core/workload/resolve';
import { useScenarios } from '../../../../scenarios/use-scenarios';
import { isSettled } from '../settled';

/** What the report has of buying the answers instead of making a model. */
export interface ReportWays {
  /** null = not worked out. */
  readonly scenarios: Scenarios | null;
  /** Why not, in the system's own words. */
  readonly error: string | null;
}

/** Buying beside making, where the plan has users whose answers could be bought. */
export function useReportWays(plan: Plan | null) {
  const asked = plan === null || plan.markets.length === 0 || !isLanguagePlan(plan) ? null : plan;
  const { scenarios, plan: answered, isStale, error } = useScenarios(asked);
  const shown = useMemo((): ReportWays => ({ scenarios, error }), [scenarios, error]);
  return { shown, isSettled: isSettled({ answered, isStale, error }, asked) };
}
