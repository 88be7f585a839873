import { useEffect, useState } from 'react';
import type { CostScope, CostScopeId } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';
import { openEvaluationWorker } from '../worker/evaluation-port';
import { usePlanReference } from './use-plan-reference';
import { useEvaluation } from './use-state';
import { computeScopes } from './variant-scopes';

/** The plan as it would be with another value. */
export interface PlanVariant {
  readonly value: unknown;
  readonly plan: Plan;
}

export interface VariantTotal<V extends PlanVariant> {
  readonly variant: V;
  /** null = still being computed, or not computable. */
  readonly scope: CostScope | null;
}

interface Found {
  /** The values it belongs to. */
  readonly content: string;
  readonly scopes: ReadonlyMap<number, CostScope>;
}

/** Time after the last change before variants are computed: while the user types, nothing is [ms]. */
const QUIET_MS = 400;

/**
 * What each variant would cost in a part of the plan. Computed in a worker of its own, without the country by country
 * estimates, after the figures of the plan itself.
 */
export function useVariantTotals<V extends PlanVariant>(
  variants: readonly V[],
  scopeId: CostScopeId,
): readonly VariantTotal<V>[] {
  const reference = usePlanReference();
  const settled = useEvaluation((evaluation) => evaluation);
  const [found, setFound] = useState<Found>({ content: '', scopes: new Map() });
  // Compared by content: the list is made anew with every drawing.
  const content = JSON.stringify(variants.map(({ value }) => value));

  // biome-ignore lint/correctness/useExhaustiveDependencies: `content` and the settled figures stand for the variants
  useEffect(() => {
    if (reference === null || settled === null || variants.length < 2) return undefined;
    const scopes = new Map<number, CostScope>();
    let close = () => {};
    const timer = setTimeout(() => {
      const plans = variants.map(({ plan }) => plan);
      close = computeScopes(openEvaluationWorker, reference, plans, scopeId, (position, scope) => {
        scopes.set(position, scope);
        setFound({ content, scopes: new Map(scopes) });
      });
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
      close();
    };
  }, [reference, settled, content, scopeId]);

  // Totals of other variants than these would stand in the wrong rows.
  const isCurrent = found.content === content;
  return variants.map((variant, position) => ({
    variant,
    scope: isCurrent ? (found.scopes.get(position) ?? null) : null,
  }));
}
