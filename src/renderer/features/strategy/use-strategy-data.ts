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
  /** The plan that the figures belong to; behind `plan` while newer figures are computed. */
  readonly evaluated: Plan;
  readonly evaluation: Evaluation;
  readonly catalog: Catalog;
  readonly index: CatalogIndex;
  /** Newer figures are being computed. */
  readonly isStale: boolean;
}

/** @returns null until plan, catalog and figures are there */
export function useStrategyData(): StrategyData | null {
  const plan = useSession((state) => state.plan);
  const catalog = useCatalog((state) => state.catalog);
  const index = useCatalog((state) => state.index);
  const evaluation = useEvaluationState((state) => state.evaluation);
  const evaluated = useEvaluationState((state) => state.plan);
  const isStale = useEvaluationState((state) => state.status === 'computing');
  return useMemo(() => {
    if (plan === null || catalog === null || index === null || evaluation === null || evaluated === null)
      return null;
    return { plan, evaluated, evaluation, catalog, index, isStale };
  }, [plan, catalog, index, evaluation, evaluated, isStale]);
}
