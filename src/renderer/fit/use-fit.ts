import { useMemo } from 'react';
import type { Catalog } from '#core/catalog/catalog';
import type { Evaluation } from '#core/evaluation/evaluation';
import type { FitReport } from '#core/fit/fit-report';
import type { Plan } from '#core/plan/plan';
import { openFitWorker } from '../worker/open-workers';
import { useWorkerAnswer } from '../worker/questions/use-worker-answer';

export interface FitState {
  readonly report: FitReport | null;
  /** The plan that the report belongs to; the one before while a new one is computed. */
  readonly plan: Plan | null;
  readonly isStale: boolean;
  /** The system's own words. */
  readonly fault: string | null;
}

/**
 * Searches layouts on a thread of its own.
 *
 * @param plan null = nothing is asked, and no thread is started
 * @param evaluation of the plan: its days are those of the curve
 */
export function useFit(plan: Plan | null, evaluation: Evaluation | null, catalog: Catalog | null): FitState {
  const wallDays = evaluation?.trainingFacts.wallDays ?? null;
  const reference = useMemo(() => (catalog === null ? null : partsAndFigures(catalog)), [catalog]);
  const asked = useMemo(
    () => (plan === null || wallDays === null ? null : { plan, known: { wallDays } }),
    [plan, wallDays],
  );
  const { answer, question, isStale, error } = useWorkerAnswer(openFitWorker, reference, asked);
  return { report: answer, plan: question?.plan ?? null, isStale, fault: error };
}

/** What a search of layouts looks up; offers and countries would only have to be copied. */
function partsAndFigures(catalog: Catalog): Catalog {
  return {
    ...catalog,
    offers: [],
    providers: [],
    apiPrices: [],
    countries: [],
    neighbours: [],
    ecosystem: [],
    notesZh: {},
  };
}
