import type { Result } from '#core/shared/result';
import { askWorker } from '../../../worker/ask-worker';
import type { PreparedText, PrepareRequest } from './prepare-text';

/** Prepares a text in a worker. Aborting ends it; the promise then stays open. */
export function openPrepare(
  request: PrepareRequest,
  signal: AbortSignal,
): Promise<Result<PreparedText, string>> {
  const worker = new Worker(new URL('./prepare.worker.ts', import.meta.url), {
    type: 'module',
    name: 'landfall-lab-text',
  });
  return askWorker(worker, request, signal);
}
