import { useMemo } from 'react';
import type { Catalog } from '#core/catalog/catalog';
import type { Plan } from '#core/plan/plan';
import type { ServingAnalysis } from '#core/serving/serving-analysis';
import { useServingAnalysis } from '../../../../serving/use-serving-analysis';
import { isSettled } from '../settled';

/** What the report has of serving. */
export interface ReportServing {
  /** null = not worked out. */
  readonly analysis: ServingAnalysis | null;
  /** Why not, in the system's own words. */
  readonly error: string | null;
}

/** What serving takes, where the plan has users; beside the API nearest in size. */
export function useReportServing(plan: Plan | null, catalog: Catalog | null) {
  const asked = plan === null || plan.markets.length === 0 ? null : plan;
  const { analysis, plan: answered, isStale, error } = useServingAnalysis(asked, catalog, null);
  const shown = useMemo((): ReportServing => ({ analysis, error }), [analysis, error]);
  return { shown, isSettled: isSettled({ answered, isStale, error }, asked) };
}
