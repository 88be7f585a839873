import {
  type RunningBenchmark,
  startBenchmark,
} from '../../../src/renderer/benchmark/client/start-benchmark';
import type { BenchmarkProgress } from '../../../src/renderer/benchmark/run/run-messages';
import type { EngineHandle } from './engine-handle';

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
};

Object.assign(globalThis, { engine });
