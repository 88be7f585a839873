import type { Result } from '#core/shared/result';
import { askWorker } from '../../../worker/ask-worker';
import type { PreviewRequest, PriceListPreview } from './preview-price-list';

/** Checks a price list in a thread of its own. Aborting ends the thread; the promise then stays open. */
export function openPreview(
  request: PreviewRequest,
  signal: AbortSignal,
): Promise<Result<PriceListPreview, string>> {
  const worker = new Worker(new URL('./preview.worker.ts', import.meta.url), {
    type: 'module',
    name: 'landfall-price-list',
  });
  return askWorker(worker, request, signal);
}
