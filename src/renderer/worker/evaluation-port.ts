import type { EvaluationAnswer, EvaluationRequest } from './evaluation-messages';

/** The evaluation store's end of the line to the worker. */
export interface EvaluationPort {
  readonly post: (request: EvaluationRequest) => void;
  readonly close: () => void;
}

export interface EvaluationPortEvents {
  readonly onAnswer: (answer: EvaluationAnswer) => void;
  /** The worker died or did not start; a new port has to be opened. */
  readonly onCrash: (message: string) => void;
}

/** Starts the worker thread. */
export function openEvaluationWorker({ onAnswer, onCrash }: EvaluationPortEvents): EvaluationPort {
  const worker = new Worker(new URL('./evaluation.worker.ts', import.meta.url), {
    type: 'module',
    name: 'landfall-evaluation',
  });
  worker.addEventListener('message', (event: MessageEvent<EvaluationAnswer>) => onAnswer(event.data));
  worker.addEventListener('error', (event) => onCrash(event.message || 'the evaluation worker stopped'));
  return { post: (request) => worker.postMessage(request), close: () => worker.terminate() };
}
