import type { EvaluationAnswer, EvaluationRequest } from './evaluation-messages';
import { createAnswerUnpacker, type SentAnswer } from './kept-figures';
import { type WorkerPort, type WorkerPortEvents, workerPort } from './worker-port';

/** The evaluation store's end of the line to the worker. */
export type EvaluationPort = WorkerPort<EvaluationRequest>;
export type EvaluationPortEvents = WorkerPortEvents<EvaluationAnswer>;

/** Starts the worker thread. */
export function openEvaluationWorker(events: EvaluationPortEvents): EvaluationPort {
  const worker = new Worker(new URL('./evaluation.worker.ts', import.meta.url), {
    type: 'module',
    name: 'landfall-evaluation',
  });
  const unpack = createAnswerUnpacker();
  const onAnswer = (sent: SentAnswer) => events.onAnswer(unpack(sent));
  return workerPort(worker, { ...events, onAnswer }, 'evaluation worker');
}
