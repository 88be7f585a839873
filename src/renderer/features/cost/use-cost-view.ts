import { useMemo } from 'react';
import type { Catalog } from '#core/catalog/catalog';
import type { CostScope, Evaluation } from '#core/evaluation/evaluation';
import { withOwnHardware } from '#core/plan/own-hardware';
import type { Plan } from '#core/plan/plan';
import type { CatalogIndex } from '../../state/catalog-index';
import { useCatalog, useEvaluationState, useUi } from '../../state/use-state';
import type { ExplainContext } from './explain/explain-context';

/** What the parts of the page draw from: a plan and its figures, one part of the cost in focus. */
export interface CostView {
  /** The plan that the figures belong to. */
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly scope: CostScope;
  readonly catalog: Catalog;
  readonly index: CatalogIndex;
  readonly explain: ExplainContext;
  /** Newer figures are being computed. */
  readonly isStale: boolean;
}

/** @returns null until catalog and figures are there */
export function useCostView(): CostView | null {
  const { catalog, index } = useCatalog((state) => state);
  const evaluation = useEvaluationState((state) => state.evaluation);
  const evaluated = useEvaluationState((state) => state.plan);
  const isStale = useEvaluationState((state) => state.status === 'computing');
  const scopeId = useUi((ui) => ui.costScope);
  return useMemo(() => {
    if (catalog === null || index === null || evaluation === null || evaluated === null) return null;
    const plan = withOwnHardware(evaluated);
    const { scopes } = evaluation.planned;
    const scope = scopes.find(({ id }) => id === scopeId) ?? scopes[0];
    if (scope === undefined) return null;
    const explain = { plan, evaluation, accelerators: index.accelerators };
    return { plan, evaluation, scope, catalog, index, explain, isStale };
  }, [catalog, index, evaluation, evaluated, isStale, scopeId]);
}
