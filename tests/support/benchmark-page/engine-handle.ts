import type { BackendName, BenchmarkResult, KernelKind } from '#core/benchmark/result';
import type { BenchmarkOptions } from '../../../src/renderer/benchmark/client/start-benchmark';
import type { BenchmarkProgress } from '../../../src/renderer/benchmark/run/run-messages';

/** Whether a kernel computed what its reference does. */
export interface KernelCheck {
  readonly kind: KernelKind;
  readonly correct: boolean;
}

/** What tests and the bench reach of the engine from outside the page. */
export interface EngineHandle {
  start(options: BenchmarkOptions): void;
  cancel(): void;
  result(): Promise<BenchmarkResult>;
  readonly progress: BenchmarkProgress[];
  /** One small kernel of each kind, computed on a backend of its own, apart from any run. */
  checkKernels(backend: BackendName): Promise<readonly KernelCheck[]>;
}

declare global {
  var engine: EngineHandle;
}
