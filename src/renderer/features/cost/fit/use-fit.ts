import { useMemo } from 'react';
import type { Catalog } from '#core/catalog/catalog';
import type { FitReport } from '#core/fit/fit-report';
import { openFitWorker } from '../../../worker/open-workers';
import { useWorkerAnswer } from '../../../worker/questions/use-worker-answer';
import type { CostView } from '../use-cost-view';

export interface FitState {
  /** Of the plan that `view` shows, or of the state before while a new one is computed. */
  readonly report: FitReport | null;
  readonly isStale: boolean;
  /** The system's own words. */
  readonly fault: string | null;
}

/** Searches layouts on a thread of its own. */
export function useFit({ plan, evaluation, catalog }: CostView): FitState {
  const { wallDays } = evaluation.trainingFacts;
  const reference = useMemo(() => partsAndFigures(catalog), [catalog]);
  const question = useMemo(() => ({ plan, known: { wallDays } }), [plan, wallDays]);
  const { answer, isStale, error } = useWorkerAnswer(openFitWorker, reference, question);
  return { report: answer, isStale, fault: error };
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
