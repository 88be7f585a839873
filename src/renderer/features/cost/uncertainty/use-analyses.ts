import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Plan } from '#core/plan/plan';
import type { Comparison } from '#core/scenarios/flip-values';
import { useStores } from '../../../state/stores-context';
import { useCatalog, useImportedOffers, useLaw } from '../../../state/use-state';
import { type AnalysisStates, createAnalysisClient, openAnalysisWorker } from './analysis-client';

/** After the last change of the plan; the figures of the page come first [ms]. */
const QUIET_MS = 300;

/** The analyses of a plan, computed in a thread of their own for as long as the view is open. */
export function useAnalyses(plan: Plan, comparison: Comparison): AnalysisStates {
  const [client] = useState(() => createAnalysisClient(openAnalysisWorker));
  const catalog = useCatalog((state) => state.catalog);
  const law = useLaw((state) => state.law);
  const { protection: fees } = useStores();
  const protection = useStore(fees.store, (state) => state.protection);
  const importedOffers = useImportedOffers();
  const reference = useMemo(
    () => (catalog === null ? null : { catalog, law, protection, importedOffers }),
    [catalog, law, protection, importedOffers],
  );
  useEffect(() => client.dispose, [client]);
  useEffect(() => {
    if (reference === null) return undefined;
    const timer = setTimeout(() => {
      client.setReference(reference);
      client.ask(plan, { kind: 'scenarios', ask: null });
      client.ask(plan, { kind: 'sensitivity', ask: null });
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [client, reference, plan]);
  useEffect(() => {
    if (reference === null) return undefined;
    const timer = setTimeout(() => {
      client.setReference(reference);
      client.ask(plan, { kind: 'flips', ask: comparison });
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [client, reference, plan, comparison]);
  return useStore(client.store);
}
