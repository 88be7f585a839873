import type { BenchmarkResult } from '#core/benchmark/result';
import {
  type BenchmarkOptions,
  type RunningBenchmark,
  startBenchmark,
} from '../../../src/renderer/benchmark/client/start-benchmark';
import type { BenchmarkProgress } from '../../../src/renderer/benchmark/run/run-messages';

/** What tests and the bench reach of the engine from outside the page. */
export interface EngineHandle {
  start(options: BenchmarkOptions): void;
  cancel(): void;
  result(): Promise<BenchmarkResult>;
  readonly progress: BenchmarkProgress[];
}

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
