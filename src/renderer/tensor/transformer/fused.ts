import { batchNorm, reshape, type Tensor, type Tensor4D } from '@tensorflow/tfjs-core';

/** Scalars that fused kernels take; kept as long as the model lives. */
export interface FusedConstants {
  readonly zero: Tensor;
  readonly one: Tensor;
}

/**
 * x·scale + offset in one kernel instead of two: fused batch normalisation is (x − mean)·scale/√(variance + ε) + offset
 * element by element on every backend, and a kernel costs a launch and a way through memory.
 *
 * `scale` and `offset` are scalars, or of the shape of x less leading dimensions: the cpu and wasm backends repeat a
 * shorter operand from its start.
 */
export function multiplyAdd({ zero, one }: FusedConstants, x: Tensor, scale: Tensor, offset: Tensor): Tensor {
  const result = batchNorm(asRank4(x), asRank4(zero), asRank4(one), asRank4(offset), asRank4(scale), 0);
  return reshape(result, x.shape);
}

/** θ + rate·M/√(V + ε) in one kernel; see `multiplyAdd`. @param rate scalar, below zero to go downhill */
export function stepAlong(
  { zero }: FusedConstants,
  values: Tensor,
  moments: { readonly first: Tensor; readonly second: Tensor },
  rate: Tensor,
  epsilon: number,
): Tensor {
  const { first, second } = moments;
  const result = batchNorm(
    asRank4(first),
    asRank4(zero),
    asRank4(second),
    asRank4(values),
    asRank4(rate),
    epsilon,
  );
  return reshape(result, values.shape);
}

/** Leading ones, which move no numbers. */
function asRank4(x: Tensor): Tensor4D {
  return reshape(x, [1, 1, 1, 1, ...x.shape].slice(-4) as [number, number, number, number]);
}
