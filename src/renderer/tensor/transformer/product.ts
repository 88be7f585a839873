import { getBackend, matMul, type Tensor, transpose } from '@tensorflow/tfjs-core';

/**
 * Product of two matrices. wasm has a fast kernel for plain products alone and takes twenty to forty times as long when
 * an operand is to be read transposed: there it is transposed first.
 */
export function product(left: Tensor, right: Tensor, transposeLeft = false, transposeRight = false): Tensor {
  if (getBackend() !== 'wasm') return matMul(left, right, transposeLeft, transposeRight);
  return matMul(transposeLeft ? transpose(left) : left, transposeRight ? transpose(right) : right);
}
