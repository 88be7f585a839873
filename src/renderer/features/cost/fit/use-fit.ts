import { useEffect, useRef, useState } from 'react';
import type { Catalog } from '#core/catalog/catalog';
import type { FitReport } from '#core/fit/fit-report';
import type { CostView } from '../use-cost-view';
import type { FitAnswer, FitRequest } from './fit-messages';

export interface FitState {
  /** Of the plan that `view` shows, or of the state before while a new one is computed. */
  readonly report: FitReport | null;
  readonly isStale: boolean;
  /** The system's own words. */
  readonly fault: string | null;
}

/** Searches layouts on a thread of its own; while one search runs, only the newest plan waits behind it. */
export function useFit({ plan, evaluation, catalog }: CostView): FitState {
  const [state, setState] = useState<FitState>({ report: null, isStale: true, fault: null });
  const ask = useRef<((request: Extract<FitRequest, { kind: 'fit' }>) => void) | null>(null);

  useEffect(() => {
    const worker = new Worker(new URL('./fit.worker.ts', import.meta.url), {
      type: 'module',
      name: 'landfall-fit',
    });
    let isRunning = false;
    let waiting: FitRequest | null = null;
    const send = (request: FitRequest) => {
      isRunning = true;
      worker.postMessage(request);
    };
    worker.postMessage({ kind: 'catalog', catalog: partsAndFigures(catalog) } satisfies FitRequest);
    worker.addEventListener('message', ({ data }: MessageEvent<FitAnswer>) => {
      isRunning = false;
      const next = waiting;
      waiting = null;
      const isStale = next !== null;
      if (data.kind === 'done') setState({ report: data.report, isStale, fault: null });
      else setState((before) => ({ ...before, isStale, fault: data.message }));
      if (next !== null) send(next);
    });
    worker.addEventListener('error', ({ message }) =>
      setState((before) => ({ ...before, isStale: false, fault: message || 'the worker stopped' })),
    );
    ask.current = (request) => {
      if (isRunning) waiting = request;
      else send(request);
    };
    return () => {
      ask.current = null;
      worker.terminate();
    };
  }, [catalog]);

  const { wallDays } = evaluation.trainingFacts;
  useEffect(() => {
    setState((before) => ({ ...before, isStale: true }));
    ask.current?.({ kind: 'fit', plan, known: { wallDays } });
  }, [plan, wallDays]);
  return state;
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
