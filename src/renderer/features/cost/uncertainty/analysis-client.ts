import { createStore } from 'zustand/vanilla';
import type { Plan } from '#core/plan/plan';
import type {
  Analyses,
  Analysis,
  AnalysisKind,
  AnalysisQuestion,
  AnalysisResult,
} from '../../../worker/analysis-messages';
import type { OpenAnalysisPort } from '../../../worker/open-workers';
import type { PlanReference } from '../../../worker/plan-reference';
import { createNewestQuestion } from '../../../worker/questions/newest-question';

/** One analysis as the screen shows it; while a newer one is computed the last result stays. */
export interface AnalysisState<Kind extends AnalysisKind = AnalysisKind> {
  readonly status: 'waiting' | 'ready' | 'failed';
  readonly result: Analyses[Kind]['result'] | undefined;
  readonly message: string | null;
}

export type AnalysisStates = { readonly [Kind in AnalysisKind]: AnalysisState<Kind> };

const NOTHING_YET = { status: 'waiting', result: undefined, message: null } as const;

/**
 * Asks a worker for analyses of the open plan. One question is under way at a time, and of each kind only the newest waits,
 * so that typing queues nothing up.
 */
export function createAnalysisClient(open: OpenAnalysisPort) {
  const store = createStore<AnalysisStates>(() => ({
    sensitivity: NOTHING_YET,
    scenarios: NOTHING_YET,
    flips: NOTHING_YET,
  }));
  const line = createNewestQuestion<PlanReference, AnalysisQuestion, AnalysisResult>({
    open,
    kindOf: ({ analysis }) => analysis.kind,
    onDone: (result, { analysis }, isOutdated) =>
      set(analysis.kind, { status: isOutdated ? 'waiting' : 'ready', result, message: null }),
    onFailed: (message, { analysis }) => set(analysis.kind, { status: 'failed', message }),
  });

  function set(kind: AnalysisKind, change: Partial<AnalysisState>): void {
    store.setState((state) => ({ [kind]: { ...state[kind], ...change } }));
  }

  /** Puts a question; one of the same kind that still waits is dropped. */
  function ask(plan: Plan, analysis: Analysis): void {
    set(analysis.kind, { status: 'waiting' });
    line.ask({ plan, analysis });
  }

  return { store, ask, setReference: line.know, dispose: line.close };
}
