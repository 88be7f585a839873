import type { BenchmarkResult } from '#core/benchmark/result';
import type { BenchmarkOptions } from '../../../src/renderer/benchmark/client/start-benchmark';
import type { BenchmarkProgress } from '../../../src/renderer/benchmark/run/run-messages';

/** What tests and the bench reach of the engine from outside the page. */
export interface EngineHandle {
  start(options: BenchmarkOptions): void;
  cancel(): void;
  result(): Promise<BenchmarkResult>;
  readonly progress: BenchmarkProgress[];
}

declare global {
  var engine: EngineHandle;
}
