import { useMemo } from 'react';
import type { Catalog } from '#core/catalog/catalog';
import type { Evaluation } from '#core/evaluation/evaluation';
import type { FitReport } from '#core/fit/fit-report';
import type { Plan } from '#core/plan/plan';
import { useFit } from '../../../../fit/use-fit';
import { isSettled } from '../settled';

/** What the report has of the cluster. */
export interface ReportCluster {
  /** null = not worked out. */
  readonly fit: FitReport | null;
  /** Why not, in the system's own words. */
  readonly error: string | null;
}

/** Whether and how training fits. @param evaluation of the plan */
export function useReportCluster(plan: Plan | null, evaluation: Evaluation | null, catalog: Catalog | null) {
  const { report: fit, plan: answered, isStale, fault: error } = useFit(plan, evaluation, catalog);
  const shown = useMemo((): ReportCluster => ({ fit, error }), [fit, error]);
  return { shown, isSettled: isSettled({ answered, isStale, error }, plan) };
}
