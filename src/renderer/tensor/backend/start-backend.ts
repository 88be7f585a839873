import type { BackendName } from '#core/benchmark/result';
import type { Result } from '#core/shared/result';
import type { BackendFault } from './backend-fault';
import type { StartedBackend } from './started-backend';

/**
 * Starts a backend of the tensor library and checks that it computes. Its code is loaded with the first call; one
 * backend at a time, in a worker.
 */
export async function startBackend(name: BackendName): Promise<Result<StartedBackend, BackendFault>> {
  switch (name) {
    case 'webgl':
      return (await import('./start-webgl')).startWebgl();
    case 'webgpu':
      return (await import('./start-webgpu')).startWebgpu();
    case 'wasm':
      return (await import('./start-wasm')).startWasm();
    case 'cpu':
      return (await import('./start-cpu')).startCpu();
  }
}
