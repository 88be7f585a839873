import { matMul, tensor2d } from '@tensorflow/tfjs-core';
import { kernelSpec } from '#core/benchmark/kernels/kernel-spec';
import { randomValues } from '#core/benchmark/reference/random-values';
import { runKernel } from '../../../src/renderer/benchmark/run/run-kernel';
import type { Rounds } from '../../../src/renderer/benchmark/timing/measure-round';
import { createPause } from '../../../src/renderer/benchmark/timing/pause';
import { startBackend } from '../../../src/renderer/tensor/backend/start-backend';
import type { StartedBackend } from '../../../src/renderer/tensor/backend/started-backend';
import type { Started, Task } from './handle';

const WARM_UP_COUNT = 5;
/** Products after which the loop waits for the last result. */
const LOOP_LENGTH = 8;

let backend: StartedBackend | null = null;
/** Rounds by their series. */
const known = new Map<string, Rounds>();

async function start({ backend: name }: Extract<Task, { kind: 'start' }>): Promise<Started> {
  backend?.release();
  const started = await startBackend(name);
  if (!started.ok) throw new Error(started.error.message);
  backend = started.value;
  return backend;
}

async function engine({ shape, capSeconds, series }: Extract<Task, { kind: 'engine' }>): Promise<number> {
  if (backend === null) throw new Error('no backend was started');
  const rounds: Rounds = known.get(series) ?? new Map();
  known.set(series, rounds);
  const pause = createPause(
    () => false,
    () => {},
  );
  const { result, fault } = await runKernel(kernelSpec(shape), null, {
    backend,
    capSeconds,
    pause,
    clocks: new Map(),
    rounds,
  });
  if (!result?.timing) throw new Error(fault?.message ?? 'wrong result');
  return result.timing.medianSeconds;
}

/** What anyone would write: a loop, and a wait for the last result. */
async function loop({ n, seconds }: Extract<Task, { kind: 'loop' }>): Promise<number> {
  const a = tensor2d(randomValues(n * n, 1), [n, n]);
  const b = tensor2d(randomValues(n * n, 2), [n, n]);
  const multiply = async (count: number) => {
    for (let index = 1; index < count; index += 1) matMul(a, b).dispose();
    const last = matMul(a, b);
    await last.data();
    last.dispose();
  };
  await multiply(WARM_UP_COUNT);
  const startMs = performance.now();
  const endMs = startMs + seconds * 1000;
  let count = 0;
  while (performance.now() < endMs) {
    await multiply(LOOP_LENGTH);
    count += LOOP_LENGTH;
  }
  const perRunSeconds = (performance.now() - startMs) / 1000 / count;
  a.dispose();
  b.dispose();
  return perRunSeconds;
}

function answer(task: Task): Promise<number | Started> {
  if (task.kind === 'start') return start(task);
  return task.kind === 'engine' ? engine(task) : loop(task);
}

self.addEventListener('message', ({ data }: MessageEvent<Task>) => {
  answer(data).then(
    (value) => self.postMessage({ value: typeof value === 'number' ? value : facts(value) }),
    (cause: unknown) => self.postMessage({ error: String(cause) }),
  );
});

function facts({ renderer, isSoftware, threadCount }: Started): Started {
  return { renderer, isSoftware, threadCount };
}
