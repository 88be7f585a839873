import { err, ok, type Result } from '#core/shared/result';
import type { PreparedText, PrepareRequest } from './prepare-text';

/** Prepares a text in a worker. Aborting ends it; the promise then stays open. */
export function openPrepare(
  request: PrepareRequest,
  signal: AbortSignal,
): Promise<Result<PreparedText, string>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./prepare.worker.ts', import.meta.url), {
      type: 'module',
      name: 'landfall-lab-text',
    });
    const end = (result: Result<PreparedText, string>) => {
      worker.terminate();
      resolve(result);
    };
    worker.addEventListener('message', (event: MessageEvent<PreparedText>) => end(ok(event.data)));
    worker.addEventListener('error', (event) => end(err(event.message || 'the worker stopped')));
    signal.addEventListener('abort', () => worker.terminate());
    worker.postMessage(request);
  });
}
