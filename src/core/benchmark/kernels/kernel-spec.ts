import type { KernelKind } from '#core/benchmark/result';

/** One operation of one size, with what it counts for. */
export type KernelSpec = { readonly id: string; readonly flop: number; readonly bytes: number } & KernelShape;

export type KernelShape =
  /** Product of two square matrices [n, n]. */
  | { readonly kind: 'matmul'; readonly size: number }
  /** softmax(Q Kᵀ / √d) V for `batch` sequences of `size` tokens with `heads` heads of width `headSize`. */
  | {
      readonly kind: 'attention';
      readonly size: number;
      readonly batch: number;
      readonly heads: number;
      readonly headSize: number;
    }
  /** 3 × 3 filters over an image of `size` × `size` with `channels` channels in and out, edges padded with zeros. */
  | { readonly kind: 'convolution'; readonly size: number; readonly channels: number }
  /** `size` rows of width `width` out of a table of `rows`. */
  | { readonly kind: 'gather'; readonly size: number; readonly width: number; readonly rows: number }
  /** Sum of two vectors of `size` elements. */
  | { readonly kind: 'elementwise'; readonly size: number }
  /** `rows` rows of `size` elements. */
  | { readonly kind: 'softmax'; readonly size: number; readonly rows: number }
  /** `size` elements from the processor to the device, or back. */
  | { readonly kind: 'upload' | 'readback'; readonly size: number }
  /** One addition to `size` elements, as one of many in a row. */
  | { readonly kind: 'launch'; readonly size: number };

const FLOAT_BYTES = 4;
/** Of one element: maximum, difference, exponential, sum, quotient. */
const SOFTMAX_FLOP = 5;
const FILTER_SIZE = 3;

/**
 * Counts the arithmetic and the least traffic of a kernel. A multiplication and an addition are two FLOP; each input is
 * read and each output written once, in 4 bytes a number.
 */
export function kernelSpec(shape: KernelShape): KernelSpec {
  return {
    ...shape,
    id: `${shape.kind}-${shape.size}`,
    flop: flopOf(shape),
    bytes: numbersMoved(shape) * FLOAT_BYTES,
  };
}

/** Arithmetic of one operation [FLOP]. */
function flopOf(shape: KernelShape): number {
  switch (shape.kind) {
    case 'matmul':
      return 2 * shape.size ** 3;
    case 'attention': {
      const scores = shape.batch * shape.heads * shape.size ** 2;
      return scores * (4 * shape.headSize + SOFTMAX_FLOP);
    }
    case 'convolution':
      return 2 * shape.size ** 2 * FILTER_SIZE ** 2 * shape.channels ** 2;
    case 'softmax':
      return SOFTMAX_FLOP * shape.size * shape.rows;
    case 'elementwise':
    case 'launch':
      return shape.size;
    case 'gather':
    case 'upload':
    case 'readback':
      return 0;
  }
}

/** Numbers read and written at least. */
function numbersMoved(shape: KernelShape): number {
  switch (shape.kind) {
    case 'matmul':
      return 3 * shape.size ** 2;
    case 'attention':
      return 4 * shape.batch * shape.heads * shape.size * shape.headSize;
    case 'convolution':
      return 2 * shape.size ** 2 * shape.channels + FILTER_SIZE ** 2 * shape.channels ** 2;
    case 'gather':
      return shape.size * (2 * shape.width + 1);
    case 'elementwise':
      return 3 * shape.size;
    case 'softmax':
      return 2 * shape.size * shape.rows;
    case 'upload':
    case 'readback':
      return shape.size;
    case 'launch':
      return 2 * shape.size;
  }
}

/** The same kernel at half the size; null: it is as small as it gets. */
export function halved(spec: KernelSpec): KernelSpec | null {
  const size = Math.floor(spec.size / 2);
  return size < SMALLEST[spec.kind] ? null : kernelSpec({ ...spec, size });
}

const SMALLEST: Readonly<Record<KernelKind, number>> = {
  matmul: 32,
  attention: 16,
  convolution: 16,
  gather: 64,
  elementwise: 65_536,
  softmax: 256,
  upload: 65_536,
  readback: 65_536,
  launch: 16,
};
