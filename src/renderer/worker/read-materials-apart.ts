import type { MaterialsAnswer, MaterialsRequest } from './materials-messages';

/**
 * Reads files that name materials on a thread of their own, since a lock file of 20 MB takes seconds; the thread ends with
 * them.
 *
 * @throws Error when the thread does not start or dies
 */
export function readMaterialsApart(request: MaterialsRequest): Promise<MaterialsAnswer> {
  const worker = new Worker(new URL('./materials.worker.ts', import.meta.url), {
    type: 'module',
    name: 'landfall-materials',
  });
  return new Promise<MaterialsAnswer>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<MaterialsAnswer>) => resolve(event.data));
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'the reader stopped')));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
