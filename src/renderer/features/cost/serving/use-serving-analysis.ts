import { useEffect, useRef, useState } from 'react';
import type { Plan } from '#core/plan/plan';
import type { ServingAnalysis } from '#core/serving/serving-analysis';
import { useImportedOffers } from '../../../state/use-state';
import type { ServingAnswer, ServingQuestion } from '../../../worker/serving-messages';
import type { CostView } from '../use-cost-view';

export interface ServingState {
  readonly analysis: ServingAnalysis | null;
  /** The plan that the analysis belongs to. */
  readonly plan: Plan | null;
  /** Newer figures are being computed; those shown are of the state before. */
  readonly isStale: boolean;
  readonly error: string | null;
}

interface Wanted {
  readonly plan: Plan;
  readonly apiKey: string | null;
}

/** One question at a time, and only the newest waits behind it. */
interface Line {
  readonly worker: Worker;
  running: (Wanted & { readonly requestId: number }) | null;
  wanted: Wanted | null;
}

let lastRequestId = 0;

function next(line: Line): void {
  if (line.running !== null || line.wanted === null) return;
  lastRequestId += 1;
  line.running = { requestId: lastRequestId, ...line.wanted };
  line.wanted = null;
  const { requestId, plan, apiKey } = line.running;
  line.worker.postMessage({ kind: 'analyse', requestId, plan, apiKey } satisfies ServingQuestion);
}

/** What serving takes and costs, from a thread of its own that lives as long as the view. */
export function useServingAnalysis({ plan, catalog }: CostView, apiKey: string | null): ServingState {
  const offers = useImportedOffers();
  const [state, setState] = useState<ServingState>({
    analysis: null,
    plan: null,
    isStale: true,
    error: null,
  });
  const line = useRef<Line | null>(null);

  useEffect(() => {
    const worker = new Worker(new URL('../../../worker/serving.worker.ts', import.meta.url), {
      type: 'module',
      name: 'landfall-serving',
    });
    const opened: Line = { worker, running: null, wanted: null };
    line.current = opened;
    worker.postMessage({ kind: 'reference', catalog, offers } satisfies ServingQuestion);
    const fail = (error: string) => {
      opened.running = null;
      setState((before) => ({ ...before, isStale: false, error }));
      next(opened);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<ServingAnswer>) => {
      if (opened.running?.requestId !== data.requestId) return;
      if (data.kind === 'failed') return fail(data.message);
      const { plan: answered } = opened.running;
      opened.running = null;
      const isStale = opened.wanted !== null;
      setState({ analysis: data.analysis, plan: answered, isStale, error: null });
      next(opened);
    });
    worker.addEventListener('error', ({ message }) => fail(message || 'the worker stopped'));
    return () => {
      worker.terminate();
      line.current = null;
    };
  }, [catalog, offers]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new worker, with other prices, is asked again
  useEffect(() => {
    const open = line.current;
    if (open === null) return;
    open.wanted = { plan, apiKey };
    setState((before) => (before.isStale ? before : { ...before, isStale: true }));
    next(open);
  }, [plan, apiKey, catalog, offers]);

  return state;
}
