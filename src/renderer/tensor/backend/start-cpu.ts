import { ok, type Result } from '#core/shared/result';
import { activate, deactivate } from './activate';
import type { BackendFault } from './backend-fault';
import { NEVER_LOST, type StartedBackend } from './started-backend';

/** Plain JavaScript on one thread: slow, and right everywhere. */
export async function startCpu(): Promise<Result<StartedBackend, BackendFault>> {
  await import('@tensorflow/tfjs-backend-cpu');
  const fault = await activate('cpu');
  if (fault !== null) return { ok: false, error: fault };
  return ok({
    name: 'cpu',
    renderer: null,
    isSoftware: false,
    numberFormat: 'float32',
    threadCount: 1,
    gpuTimer: null,
    upload: () => {},
    synchronize: async () => {},
    takeFault: () => null,
    lost: NEVER_LOST,
    release: () => deactivate('cpu'),
  });
}
