import { type KernelShape, type KernelSpec, kernelSpec } from '#core/benchmark/kernels/kernel-spec';
import type { BackendName, BenchmarkMode } from '#core/benchmark/result';

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
const gather: KernelShape = { kind: 'gather', size: 4096, width: 512, rows: 16_384 };
const softmax: KernelShape = { kind: 'softmax', size: 4096, rows: 512 };
const launch: KernelShape = { kind: 'launch', size: 16 };

/** What is short comes first, so that a run that is cut short has something of everything. */
const SHAPES: Readonly<Record<BenchmarkMode, readonly KernelShape[]>> = {
  quick: [
    launch,
    ...[128, 256, 512, 1024, 2048].map(matmul),
    elementwise(4 * MEBI),
    softmax,
    gather,
    attention(128),
    convolution(64),
    { kind: 'upload', size: MEBI },
    { kind: 'readback', size: MEBI },
  ],
  full: [
    launch,
    ...[64, 128, 256, 512, 1024, 2048, 4096].map(matmul),
    ...[MEBI / 16, MEBI, 4 * MEBI, 16 * MEBI].map(elementwise),
    softmax,
    gather,
    ...[128, 512].map(attention),
    ...[32, 64, 128].map(convolution),
    { kind: 'upload', size: MEBI },
    { kind: 'upload', size: 8 * MEBI },
    { kind: 'readback', size: MEBI },
    { kind: 'readback', size: 8 * MEBI },
  ],
};

/** The kernels of a run in their order. On the processor itself nothing is uploaded or read back. */
export function kernelsOf(mode: BenchmarkMode, backend: BackendName): readonly KernelSpec[] {
  return SHAPES[mode]
    .filter(({ kind }) => backend !== 'cpu' || (kind !== 'upload' && kind !== 'readback'))
    .map(kernelSpec);
}
