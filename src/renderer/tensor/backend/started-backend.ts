import type { Tensor } from '@tensorflow/tfjs-core';
import type { BackendName, BenchmarkResult } from '#core/benchmark/result';
import type { BackendFault } from './backend-fault';

/** Time on the device's own clock. */
export interface GpuTimer {
  /**
   * @param queue puts the work into the device's queue
   * @returns how long the device took for it [s]; null when it cannot tell, e.g. because its clock changed meanwhile
   */
  time(queue: () => void): Promise<number | null>;
}

/** A backend that computes right, with what it says of itself. */
export interface StartedBackend {
  readonly name: BackendName;
  /** GPU or engine in the browser's words; null: it does not say. */
  readonly renderer: string | null;
  /** A GPU interface that the processor stands in for. */
  readonly isSoftware: boolean;
  readonly numberFormat: BenchmarkResult['numberFormat'];
  /** Threads it computes with; null where the question makes no sense (a GPU). */
  readonly threadCount: number | null;
  readonly gpuTimer: GpuTimer | null;
  /** Puts a tensor into the device's memory now, instead of with its first use. */
  upload(tensor: Tensor): void;
  /** Waits until everything in the queue is done, without reading a tensor. */
  synchronize(): Promise<void>;
  /** What went wrong since the last call; a lost context or device stays. */
  takeFault(): BackendFault | null;
  /**
   * Settles when the context or the device is lost, never otherwise. Work that waits for the device may then wait for
   * ever: race it with this.
   */
  readonly lost: Promise<BackendFault>;
  /** Frees the device. The tensors of this backend are gone with it. */
  release(): void;
}

/** Of a backend on the processor. */
export const NEVER_LOST: Promise<never> = new Promise(() => {});
