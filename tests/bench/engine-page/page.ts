import moduleUrl from 'onnxruntime-web/ort-wasm-simd-threaded.mjs?url';
import binaryUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import { randomValues } from '#core/benchmark/reference/random-values';
import { startBenchmark } from '../../../src/renderer/benchmark/client/start-benchmark';
import type { EngineBench, Started, Task } from './handle';
import { matmulChain } from './onnx-matmul';

const CHAIN_LENGTH = 8;
const WARM_UP_COUNT = 2;

const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });

function ask<T>(task: Task): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<{ value: T } | { error: string }>) =>
      'error' in data ? reject(new Error(data.error)) : resolve(data.value);
    worker.postMessage(task);
  });
}

const engineBench: EngineBench = {
  start: (backend) => ask<Started>({ kind: 'start', backend }),
  time: (task) => ask<number>(task),
  run: (backend) => startBenchmark({ backend, mode: 'quick' }, () => {}).result,
  async onnx(provider, n, seconds, threadCount) {
    const ort =
      provider === 'webgl' ? await import('onnxruntime-web/webgl') : await import('onnxruntime-web/wasm');
    ort.env.wasm.wasmPaths = { mjs: moduleUrl, wasm: binaryUrl };
    ort.env.wasm.numThreads = threadCount;
    const session = await ort.InferenceSession.create(matmulChain(n, CHAIN_LENGTH), {
      executionProviders: [provider],
    });
    // Products of such numbers stay as large as their factors.
    const scale = Math.sqrt(3 / n);
    const feeds = {
      a: new ort.Tensor('float32', randomValues(n * n, 1), [n, n]),
      b: new ort.Tensor(
        'float32',
        randomValues(n * n, 2).map((value) => value * scale),
        [n, n],
      ),
    };
    const multiply = async () => {
      await session.run(feeds);
    };
    for (let run = 0; run < WARM_UP_COUNT; run += 1) await multiply();
    const startMs = performance.now();
    let count = 0;
    while (performance.now() - startMs < seconds * 1000) {
      await multiply();
      count += CHAIN_LENGTH;
    }
    const perProductSeconds = (performance.now() - startMs) / 1000 / count;
    await session.release();
    return perProductSeconds;
  },
};

Object.assign(globalThis, { engineBench });
