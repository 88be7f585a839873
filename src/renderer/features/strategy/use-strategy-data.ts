import { useMemo } from 'react';
import type { Catalog } from '#core/catalog/catalog';
import type { Evaluation } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';
import type { CatalogIndex } from '../../state/catalog-index';
import { useCatalog, useEvaluationState, useSession } from '../../state/use-state';

/** Everything the views draw from. */
export interface StrategyData {
  /** The plan as it stands, every edit in it. */
  readonly plan: Plan;
  /** Behind the plan while newer figures are computed. */
  readonly evaluation: Evaluation;
  readonly catalog: Catalog;
  readonly index: CatalogIndex;
}

/** @returns null until plan, catalog and figures are there */
export function useStrategyData(): StrategyData | null {
  const plan = useSession((state) => state.plan);
  const catalog = useCatalog((state) => state.catalog);
  const index = useCatalog((state) => state.index);
  const evaluation = useEvaluationState((state) => state.evaluation);
  return useMemo(() => {
    if (plan === null || catalog === null || index === null || evaluation === null) return null;
    return { plan, evaluation, catalog, index };
  }, [plan, catalog, index, evaluation]);
}
