import { useEffect, useState } from 'react';
import type { CloudOffer } from '#core/catalog/catalog';
import type { CostScope, CostScopeId } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';
import type { EvaluationAnswer } from '../worker/evaluation-messages';
import { openEvaluationWorker } from '../worker/evaluation-port';
import { useStores } from './stores-context';
import { useCatalog, useEvaluation, useLaw } from './use-state';

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
  const { call } = useStores();
  const catalog = useCatalog((state) => state.catalog);
  const law = useLaw((state) => state.law);
  const settled = useEvaluation((evaluation) => evaluation);
  const [found, setFound] = useState<Found>({ content: '', scopes: new Map() });
  // Compared by content: the list is made anew with every drawing.
  const content = JSON.stringify(variants.map(({ value }) => value));

  // biome-ignore lint/correctness/useExhaustiveDependencies: `content` and the settled figures stand for the variants
  useEffect(() => {
    if (catalog === null || settled === null || variants.length < 2) return;
    let close = () => {};
    const timer = setTimeout(async () => {
      const port = openEvaluationWorker({ onAnswer, onCrash: () => close() });
      close = port.close;
      port.post({ kind: 'catalog', catalog });
      if (law !== null) port.post({ kind: 'law', law });
      const offers = await call('prices.offers', {});
      port.post({
        kind: 'imported-offers',
        offers: offers.ok ? (offers.value as readonly CloudOffer[]) : [],
      });
      variants.forEach(({ plan }, requestId) => {
        port.post({ kind: 'evaluate', requestId, plan, countries: [] });
      });
    }, QUIET_MS);
    const scopes = new Map<number, CostScope>();
    function onAnswer(answer: EvaluationAnswer): void {
      if (answer.kind !== 'done') return;
      const scope = answer.evaluation.planned.scopes.find(({ id }) => id === scopeId);
      if (scope !== undefined) scopes.set(answer.requestId, scope);
      setFound({ content, scopes: new Map(scopes) });
      if (scopes.size === variants.length) close();
    }
    return () => {
      clearTimeout(timer);
      close();
    };
  }, [catalog, law, settled, content, scopeId, call]);

  // Totals of other variants than these would stand in the wrong rows.
  const isCurrent = found.content === content;
  return variants.map((variant, position) => ({
    variant,
    scope: isCurrent ? (found.scopes.get(position) ?? null) : null,
  }));
}
