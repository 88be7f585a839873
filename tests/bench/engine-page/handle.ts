import type { KernelShape } from '#core/benchmark/kernels/kernel-spec';
import type { BackendName, BenchmarkResult } from '#core/benchmark/result';

/** What a thread of the page is asked; each answer is a number, but for the start. */
export type Task =
  | { readonly kind: 'start'; readonly backend: BackendName }
  /** One round of our own engine. @param series whose rounds count together @returns median time of one run [s] */
  | {
      readonly kind: 'engine';
      readonly shape: KernelShape;
      readonly capSeconds: number;
      readonly series: string;
    }
  /** The same product in a plain loop around the library. @returns mean time of one run [s] */
  | { readonly kind: 'loop'; readonly n: number; readonly seconds: number };

export interface Started {
  readonly renderer: string | null;
  readonly isSoftware: boolean;
  readonly threadCount: number | null;
}

/** What the bench reaches of the page. */
export interface EngineBench {
  start(backend: BackendName): Promise<Started>;
  time(task: Exclude<Task, { kind: 'start' }>): Promise<number>;
  /** A whole quick run, as a user starts it. */
  run(backend: BackendName): Promise<BenchmarkResult>;
  /** A chain of products by ONNX Runtime. @returns mean time of one product [s] */
  onnx(provider: 'webgl' | 'wasm', n: number, seconds: number, threadCount: number): Promise<number>;
}

declare global {
  var engineBench: EngineBench;
}
