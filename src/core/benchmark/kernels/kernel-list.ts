import { type KernelShape, type KernelSpec, kernelSpec } from '#core/benchmark/kernels/kernel-spec';
import type { BenchmarkMode } from '#core/benchmark/result';

const MEBI = 2 ** 20;

const matmul = (size: number): KernelShape => ({ kind: 'matmul', size });
const elementwise = (size: number): KernelShape => ({ kind: 'elementwise', size });
const attention = (size: number): KernelShape => ({
  kind: 'attention',
  size,
  batch: 4,
  heads: 8,
  headSize: 64,
});
const convolution = (size: number): KernelShape => ({ kind: 'convolution', size, channels: 64 });
const gather = (size: number): KernelShape => ({ kind: 'gather', size, width: 512, rows: 16_384 });
const softmax = (rows: number): KernelShape => ({ kind: 'softmax', size: 4096, rows });
const upload = (size: number): KernelShape => ({ kind: 'upload', size });
const readback = (size: number): KernelShape => ({ kind: 'readback', size });
const launch: KernelShape = { kind: 'launch', size: 16 };

/** What computes: a GPU, or the processor by whatever way. */
export type Engine = 'gpu' | 'processor';

/** What is short comes first, so that a run that is cut short has something of everything. */
const SHAPES: Readonly<Record<Engine, Readonly<Record<BenchmarkMode, readonly KernelShape[]>>>> = {
  gpu: {
    quick: [
      launch,
      ...[128, 256, 512, 1024, 2048].map(matmul),
      ...[MEBI / 4, 4 * MEBI].map(elementwise),
      softmax(512),
      gather(4096),
      attention(128),
      convolution(64),
      upload(MEBI),
      readback(MEBI),
    ],
    full: [
      launch,
      ...[64, 128, 256, 512, 1024, 2048, 4096].map(matmul),
      ...[MEBI / 16, MEBI / 4, MEBI, 4 * MEBI, 16 * MEBI].map(elementwise),
      softmax(512),
      gather(4096),
      ...[128, 256, 512].map(attention),
      ...[32, 64, 128].map(convolution),
      ...[MEBI, 8 * MEBI].map(upload),
      ...[MEBI, 8 * MEBI].map(readback),
    ],
  },
  processor: {
    quick: [
      launch,
      ...[128, 256, 512, 1024].map(matmul),
      ...[MEBI / 4, MEBI].map(elementwise),
      softmax(64),
      gather(512),
      attention(64),
      convolution(32),
      upload(MEBI / 4),
      readback(MEBI / 4),
    ],
    full: [
      launch,
      ...[64, 128, 256, 512, 1024, 2048].map(matmul),
      ...[MEBI / 16, MEBI / 4, MEBI, 4 * MEBI].map(elementwise),
      softmax(256),
      gather(2048),
      ...[64, 128].map(attention),
      ...[32, 64].map(convolution),
      ...[MEBI / 4, MEBI].map(upload),
      ...[MEBI / 4, MEBI].map(readback),
    ],
  },
};

/**
 * The kernels of a run in their order.
 *
 * @param hasOwnMemory false where tensors lie in the program's own memory: nothing is uploaded or read back there
 */
export function kernelsOf(mode: BenchmarkMode, engine: Engine, hasOwnMemory: boolean): readonly KernelSpec[] {
  return SHAPES[engine][mode]
    .filter(({ kind }) => hasOwnMemory || (kind !== 'upload' && kind !== 'readback'))
    .map(kernelSpec);
}
