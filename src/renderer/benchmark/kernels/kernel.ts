import type { Tensor } from '@tensorflow/tfjs-core';
import type { KernelSpec } from '#core/benchmark/kernels/kernel-spec';
import type { BenchmarkResult, Correctness } from '#core/benchmark/result';
import type { StartedBackend } from '../../tensor/backend/started-backend';
import type { TimedOperation } from '../timing/timed-operation';
import { attention } from './attention';
import { convolution } from './convolution';
import { elementwise, launch } from './elementwise';
import { gather } from './gather';
import { matmul } from './matmul';
import { softmaxRows } from './softmax';
import { readback, upload } from './transfer';

/** One operation with its inputs on the device. */
export interface Kernel {
  readonly operation: TimedOperation;
  /** One run, whose result is kept; the caller frees it. */
  compute(): Tensor;
  /** @param values the whole result of `compute` */
  check(values: ArrayLike<number>, format: BenchmarkResult['numberFormat']): Correctness;
  /** Frees the inputs. */
  dispose(): void;
}

/**
 * Makes random inputs for a kernel.
 *
 * @throws when they do not fit the device
 */
export function createKernel(spec: KernelSpec, backend: StartedBackend): Kernel {
  switch (spec.kind) {
    case 'matmul':
      return matmul(spec.size);
    case 'attention':
      return attention(spec);
    case 'convolution':
      return convolution(spec);
    case 'gather':
      return gather(spec);
    case 'elementwise':
      return elementwise(spec.size);
    case 'softmax':
      return softmaxRows(spec);
    case 'upload':
      return upload(spec.size, backend);
    case 'readback':
      return readback(spec.size, backend);
    case 'launch':
      return launch(spec.size);
  }
}
