import type { KernelShape } from '#core/benchmark/kernels/kernel-spec';

/** One of each kind of kernel, small enough for a processor that stands in for a GPU. */
export const KERNEL_SHAPES: readonly KernelShape[] = [
  { kind: 'matmul', size: 48 },
  { kind: 'attention', size: 12, batch: 2, heads: 2, headSize: 8 },
  { kind: 'convolution', size: 9, channels: 4 },
  { kind: 'gather', size: 50, width: 16, rows: 64 },
  { kind: 'elementwise', size: 5000 },
  { kind: 'softmax', size: 300, rows: 9 },
  { kind: 'upload', size: 3000 },
  { kind: 'readback', size: 3000 },
  { kind: 'launch', size: 16 },
];
