import { div, exp, log, max, mul, oneHot, sub, sum, type Tensor, type Tensor1D } from '@tensorflow/tfjs-core';

/**
 * Mean cross-entropy through log-sum-exp, with the gradient of the logits written out: (softmax − target)/rows.
 *
 * @param logits [rows, vocabulary]
 * @param targets token ids [rows]
 * @returns loss, a scalar [nats per token]
 */
export function crossEntropy(
  logits: Tensor,
  targets: Tensor1D,
): { readonly loss: Tensor; readonly gradient: Tensor } {
  const [rows = 0, vocabularySize = 0] = logits.shape;
  const share = 1 / rows;
  // Everything is divided by the number of rows where it is smallest.
  const wanted = oneHot(targets, vocabularySize, share, 0, 'float32');
  const shifted = sub(logits, max(logits, 1, true));
  const exponentials = exp(shifted);
  const sums = sum(exponentials, 1, true);
  const loss = sub(mul(sum(log(sums)), share), sum(mul(shifted, wanted)));
  return { loss, gradient: sub(div(exponentials, mul(sums, rows)), wanted) };
}
