import { at } from '#core/transformer/reference/matrix';

/**
 * Mean cross-entropy of the targets under softmax(logits), through log-sum-exp, with its gradient.
 *
 * @param logits [rows, vocabulary]
 * @param targets [rows]
 * @returns loss [nats per token] and the gradient of the logits
 */
export function crossEntropy(
  logits: Float64Array,
  targets: ArrayLike<number>,
): { readonly loss: number; readonly gradient: Float64Array } {
  const rows = targets.length;
  const columns = logits.length / rows;
  const gradient = new Float64Array(logits.length);
  let loss = 0;
  for (let row = 0; row < rows; row += 1) {
    const values = logits.subarray(row * columns, (row + 1) * columns);
    const highest = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
    const sum = values.reduce((total, value) => total + Math.exp(value - highest), 0);
    const target = at(targets, row);
    loss += (Math.log(sum) + highest - at(values, target)) / rows;
    for (let column = 0; column < columns; column += 1)
      gradient[row * columns + column] =
        (Math.exp(at(values, column) - highest) / sum - (column === target ? 1 : 0)) / rows;
  }
  return { loss, gradient };
}
