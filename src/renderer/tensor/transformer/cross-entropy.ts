import { div, exp, log, max, mul, scalar, sub, sum, type Tensor, type Tensor1D } from '@tensorflow/tfjs-core';
import { type FusedConstants, multiplyAdd } from './fused';
import { oneHotRows } from './one-hot-rows';

/**
 * Mean cross-entropy through log-sum-exp, with the gradient of the logits written out: (softmax − target)/rows.
 *
 * @param logits [rows, vocabulary]
 * @param targets token ids [rows]
 * @returns loss, a scalar [nats per token]
 */
export function crossEntropy(
  constants: FusedConstants,
  logits: Tensor,
  targets: Tensor1D,
): { readonly loss: Tensor; readonly gradient: Tensor } {
  const [rows = 0, vocabularySize = 0] = logits.shape;
  const wanted = oneHotRows(targets, vocabularySize);
  const shifted = sub(logits, max(logits, 1, true));
  const exponentials = exp(shifted);
  const sums = sum(exponentials, 1, true);
  const loss = mul(sub(sum(log(sums)), sum(mul(shifted, wanted))), 1 / rows);
  // The division by the rows is done where there are the fewest numbers.
  const probabilities = div(exponentials, mul(sums, rows));
  return { loss, gradient: multiplyAdd(constants, wanted, scalar(-1 / rows), probabilities) };
}
