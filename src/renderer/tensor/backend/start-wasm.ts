import plainUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import threadedUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url';
import { env } from '@tensorflow/tfjs-core';
import { err, ok, type Result } from '#core/shared/result';
import { activate, deactivate } from './activate';
import { type BackendFault, faultOf } from './backend-fault';
import { NEVER_LOST, type StartedBackend } from './started-backend';
import { installOwnThreads } from './wasm-threads';

/** The runtime makes that many threads in advance; one more would be waited for by the thread that has to make it. */
const MAX_THREADS = 8;

/** WebAssembly with SIMD, and with threads where the page is isolated from other origins. */
export async function startWasm(): Promise<Result<StartedBackend, BackendFault>> {
  if (typeof WebAssembly === 'undefined')
    return err({ code: 'backend-missing', message: 'the browser offers no WebAssembly' });
  try {
    const { setWasmPaths, setThreadsCount, getThreadsCount } = await import('@tensorflow/tfjs-backend-wasm');
    setWasmPaths({
      'tfjs-backend-wasm.wasm': plainUrl,
      'tfjs-backend-wasm-simd.wasm': simdUrl,
      'tfjs-backend-wasm-threaded-simd.wasm': threadedUrl,
    });
    setThreadsCount(Math.min(MAX_THREADS, navigator.hardwareConcurrency));
    installOwnThreads();
    const fault = await activate('wasm');
    if (fault !== null) return err(fault);
    const isThreaded = (await env().getAsync('WASM_HAS_MULTITHREAD_SUPPORT')) === true;
    const hasSimd = (await env().getAsync('WASM_HAS_SIMD_SUPPORT')) === true;
    const threadCount = isThreaded && hasSimd ? Math.max(1, getThreadsCount()) : 1;
    return ok({
      name: 'wasm',
      renderer: `WebAssembly${hasSimd ? ' SIMD' : ''}, ${threadCount} ${threadCount === 1 ? 'thread' : 'threads'}`,
      isSoftware: false,
      numberFormat: 'float32',
      threadCount,
      gpuTimer: null,
      upload: () => {},
      synchronize: async () => {},
      takeFault: () => null,
      lost: NEVER_LOST,
      release: () => deactivate('wasm'),
    });
  } catch (cause) {
    return err({ ...faultOf(cause), code: 'backend-missing' });
  }
}
