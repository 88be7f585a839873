import type { Result } from '#core/shared/result';
import { askWorker } from './ask-worker';
import type { MaterialsAnswer, MaterialsRequest } from './materials-messages';

/**
 * Reads files that name materials on a thread of their own, since a lock file of 20 MB takes seconds; the thread ends with
 * them.
 *
 * @returns the system's own words when the thread does not start or dies
 */
export function readMaterialsApart(request: MaterialsRequest): Promise<Result<MaterialsAnswer, string>> {
  const worker = new Worker(new URL('./materials.worker.ts', import.meta.url), {
    type: 'module',
    name: 'landfall-materials',
  });
  return askWorker(worker, request);
}
