import type { StarterEvent, StarterRequest } from './starter-messages';

/** Starts the training in its worker. @returns what ends it */
export function startTraining(request: StarterRequest, onEvent: (event: StarterEvent) => void): () => void {
  const worker = new Worker(new URL('./starter.worker.ts', import.meta.url), {
    type: 'module',
    name: 'landfall-first-model',
  });
  worker.addEventListener('message', ({ data }: MessageEvent<StarterEvent>) => {
    onEvent(data);
    if (data.kind !== 'epoch') worker.terminate();
  });
  worker.addEventListener('error', (event) => {
    onEvent({ kind: 'failed', message: event.message || 'the worker stopped' });
    worker.terminate();
  });
  worker.postMessage(request);
  return () => worker.terminate();
}
