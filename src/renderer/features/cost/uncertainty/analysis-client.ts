import { createStore } from 'zustand/vanilla';
import type { Plan } from '#core/plan/plan';
import type {
  Analyses,
  AnalysisAnswer,
  AnalysisKind,
  AnalysisQuestion,
  AnalysisReference,
  AnalysisRequest,
} from '../../../worker/analysis-messages';

/** One analysis as the screen shows it; while a newer one is computed the last result stays. */
export interface AnalysisState<Kind extends AnalysisKind = AnalysisKind> {
  readonly status: 'waiting' | 'ready' | 'failed';
  readonly result: Analyses[Kind]['result'] | undefined;
  readonly message: string | null;
}

export type AnalysisStates = { readonly [Kind in AnalysisKind]: AnalysisState<Kind> };

export interface AnalysisPort {
  readonly post: (request: AnalysisRequest) => void;
  readonly close: () => void;
}

export type OpenAnalysisPort = (events: {
  readonly onAnswer: (answer: AnalysisAnswer) => void;
  readonly onCrash: (message: string) => void;
}) => AnalysisPort;

const NOTHING_YET = { status: 'waiting', result: undefined, message: null } as const;

/**
 * Asks a worker for analyses of the open plan. One question is under way at a time, and of each kind only the newest waits,
 * so that typing queues nothing up.
 */
export function createAnalysisClient(openPort: OpenAnalysisPort) {
  const store = createStore<AnalysisStates>(() => ({
    sensitivity: NOTHING_YET,
    scenarios: NOTHING_YET,
    flips: NOTHING_YET,
  }));
  const waiting = new Map<AnalysisKind, { readonly plan: Plan; readonly question: AnalysisQuestion }>();
  let port: AnalysisPort | null = null;
  let reference: AnalysisReference | null = null;
  let sent: AnalysisReference | null = null;
  let running: { readonly requestId: number; readonly kind: AnalysisKind } | null = null;
  let lastRequestId = 0;

  function next(): void {
    const [first] = waiting.values();
    if (running !== null || first === undefined || reference === null) return;
    port ??= openPort({ onAnswer, onCrash });
    if (sent !== reference) {
      port.post({ kind: 'reference', reference });
      sent = reference;
    }
    const { plan, question } = first;
    waiting.delete(question.kind);
    lastRequestId += 1;
    running = { requestId: lastRequestId, kind: question.kind };
    port.post({ kind: 'analyse', requestId: lastRequestId, plan, question });
  }

  function onAnswer(answer: AnalysisAnswer): void {
    if (running?.requestId !== answer.requestId) return;
    const { kind } = running;
    running = null;
    if (answer.kind === 'failed') set(kind, { status: 'failed', message: answer.message });
    else set(kind, { status: waiting.has(kind) ? 'waiting' : 'ready', result: answer.result, message: null });
    next();
  }

  function onCrash(message: string): void {
    close();
    for (const kind of ['sensitivity', 'scenarios', 'flips'] as const)
      set(kind, { status: 'failed', message });
  }

  function set(kind: AnalysisKind, change: Partial<AnalysisState>): void {
    store.setState((state) => ({ [kind]: { ...state[kind], ...change } }));
  }

  /** Puts a question; one of the same kind that still waits is dropped. */
  function ask(plan: Plan, question: AnalysisQuestion): void {
    waiting.set(question.kind, { plan, question });
    set(question.kind, { status: 'waiting' });
    next();
  }

  function setReference(changed: AnalysisReference): void {
    reference = changed;
    next();
  }

  function close(): void {
    port?.close();
    port = null;
    sent = null;
    running = null;
    waiting.clear();
  }

  return { store, ask, setReference, dispose: close };
}

/** Starts the worker thread. */
export const openAnalysisWorker: OpenAnalysisPort = ({ onAnswer, onCrash }) => {
  const worker = new Worker(new URL('../../../worker/analysis.worker.ts', import.meta.url), {
    type: 'module',
    name: 'landfall-analysis',
  });
  worker.addEventListener('message', (event: MessageEvent<AnalysisAnswer>) => onAnswer(event.data));
  worker.addEventListener('error', (event) => onCrash(event.message || 'the analysis worker stopped'));
  return { post: (request) => worker.postMessage(request), close: () => worker.terminate() };
};
