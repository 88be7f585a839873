import type { WorkerCommand, WorkerEvent } from './worker-messages';

/** The page's end of the line to a worker. */
export interface TrainingPort {
  readonly post: (command: WorkerCommand) => void;
  readonly close: () => void;
}

export interface TrainingPortEvents {
  readonly onEvent: (event: WorkerEvent) => void;
  /** The worker died or did not start. */
  readonly onCrash: (message: string) => void;
}

export function openTrainingWorker({ onEvent, onCrash }: TrainingPortEvents): TrainingPort {
  const worker = new Worker(new URL('./training.worker.ts', import.meta.url), {
    type: 'module',
    name: 'landfall-training',
  });
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerEvent>) => onEvent(data));
  worker.addEventListener('error', ({ message }) => onCrash(message || 'the training worker stopped'));
  return { post: (command) => worker.postMessage(command), close: () => worker.terminate() };
}
