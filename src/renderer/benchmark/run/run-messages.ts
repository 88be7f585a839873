import type { BenchmarkFigure } from '#core/benchmark/kernels/kernel-figure';
import type {
  BackendName,
  BenchmarkMode,
  BenchmarkNote,
  BenchmarkResult,
  KernelResult,
  TransformerResult,
} from '#core/benchmark/result';
import type { BackendFault } from '../../tensor/backend/backend-fault';

/** What a run begins with; after a lost device it is what is left of it. */
export interface RunRequest {
  readonly backend: BackendName;
  readonly mode: BenchmarkMode;
  /** After which it ends at the latest [s]; null = what the mode takes. */
  readonly seconds: number | null;
  /** Parts that are not run (again). */
  readonly finished: readonly string[];
  /** What has been measured: how long the next parts take is told from it. */
  readonly kernels: readonly KernelResult[];
  readonly transformers: readonly TransformerResult[];
  /** Time that has gone by since the user started it [s]. */
  readonly elapsedSeconds: number;
}

/** What a backend says of itself. */
export interface BackendFacts extends Pick<BenchmarkResult, 'renderer' | 'software' | 'numberFormat'> {
  /** Threads it computes with; null: a GPU. */
  readonly backendThreads: number | null;
}

/** What a part has come to. */
export type LatestFigure = BenchmarkFigure & { readonly part: string };

export interface BenchmarkProgress {
  /** Kernel (`matmul-1024`) or Transformer (`transformer-small`) that is measured; null: the backend starts. */
  readonly part: string | null;
  readonly fraction01: number;
  readonly etaSeconds: number;
  /** What was measured last. */
  readonly latest: LatestFigure | null;
}

/** To the worker. */
export type RunCommand = { readonly kind: 'run'; readonly request: RunRequest } | { readonly kind: 'cancel' };

/** From the worker, in the order of what happens. */
export type RunEvent =
  | { readonly kind: 'started'; readonly facts: BackendFacts }
  | ({ readonly kind: 'progress' } & BenchmarkProgress)
  /** What a part has come to; a further round takes the place of what was told of the same kernel or Transformer. */
  | {
      readonly kind: 'part';
      readonly part: string;
      readonly kernel: KernelResult | null;
      readonly transformer: TransformerResult | null;
      readonly notes: readonly BenchmarkNote[];
    }
  /** The backend is gone; the part it happened in, if any, is lost. */
  | { readonly kind: 'lost'; readonly fault: BackendFault; readonly part: string | null }
  | { readonly kind: 'finished'; readonly isCancelled: boolean; readonly notes: readonly BenchmarkNote[] };
