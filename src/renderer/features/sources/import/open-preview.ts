import { err, ok, type Result } from '#core/shared/result';
import type { PreviewRequest, PriceListPreview } from './preview-price-list';

/** Checks a price list in a thread of its own. Aborting ends the thread; the promise then stays open. */
export function openPreview(
  request: PreviewRequest,
  signal: AbortSignal,
): Promise<Result<PriceListPreview, string>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./preview.worker.ts', import.meta.url), {
      type: 'module',
      name: 'landfall-price-list',
    });
    const end = (result: Result<PriceListPreview, string>) => {
      worker.terminate();
      resolve(result);
    };
    worker.addEventListener('message', (event: MessageEvent<PriceListPreview>) => end(ok(event.data)));
    worker.addEventListener('error', (event) => end(err(event.message || 'the check stopped')));
    signal.addEventListener('abort', () => worker.terminate());
    worker.postMessage(request);
  });
}
