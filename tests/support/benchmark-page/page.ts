import {
  type RunningBenchmark,
  startBenchmark,
} from '../../../src/renderer/benchmark/client/start-benchmark';
import type { BenchmarkProgress } from '../../../src/renderer/benchmark/run/run-messages';
import type { EngineHandle, KernelCheck } from './engine-handle';

type KernelAnswer = { readonly checks: readonly KernelCheck[] } | { readonly error: string };

let running: RunningBenchmark | null = null;
const progress: BenchmarkProgress[] = [];

const engine: EngineHandle = {
  progress,
  start(options) {
    progress.length = 0;
    running = startBenchmark(options, (step) => progress.push(step));
  },
  cancel: () => running?.cancel(),
  result() {
    if (running === null) throw new Error('nothing was started');
    return running.result;
  },
  checkKernels(backend) {
    const worker = new Worker(new URL('./kernels.worker.ts', import.meta.url), { type: 'module' });
    const answer = new Promise<readonly KernelCheck[]>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<KernelAnswer>) =>
        'checks' in data ? resolve(data.checks) : reject(new Error(data.error)),
      );
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    });
    worker.postMessage(backend);
    return answer.finally(() => worker.terminate());
  },
};

Object.assign(globalThis, { engine });
