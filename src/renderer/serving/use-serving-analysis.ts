import { useMemo } from 'react';
import type { Catalog } from '#core/catalog/catalog';
import type { Plan } from '#core/plan/plan';
import type { ServingAnalysis } from '#core/serving/serving-analysis';
import { useImportedOffers } from '../state/use-state';
import { openServingWorker } from '../worker/open-workers';
import { useWorkerAnswer } from '../worker/questions/use-worker-answer';

export interface ServingState {
  readonly analysis: ServingAnalysis | null;
  /** The plan that the analysis belongs to. */
  readonly plan: Plan | null;
  /** Newer figures are being computed; those shown are of the state before. */
  readonly isStale: boolean;
  readonly error: string | null;
}

/**
 * What serving takes and costs, from a thread of its own that lives as long as whoever asks.
 *
 * @param plan null = nothing is asked, and no thread is started
 * @param apiKey of the offer that it is compared with; null = the nearest in size
 */
export function useServingAnalysis(
  plan: Plan | null,
  catalog: Catalog | null,
  apiKey: string | null,
): ServingState {
  const importedOffers = useImportedOffers();
  const reference = useMemo(
    () => (catalog === null ? null : { catalog, importedOffers }),
    [catalog, importedOffers],
  );
  const asked = useMemo(() => (plan === null ? null : { plan, apiKey }), [plan, apiKey]);
  const { answer, question, isStale, error } = useWorkerAnswer(openServingWorker, reference, asked);
  return { analysis: answer, plan: question?.plan ?? null, isStale, error };
}
