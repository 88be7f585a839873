import { trainingStepFlop } from '#core/transformer/flop';
import { trainingOperations } from '#core/transformer/operations/training-step';
import type { TransformerShape } from '#core/transformer/shape';

/** Arithmetic of all products that the list of a step holds, beside the formula of the cost engine. */
export interface Reconciliation {
  /** 6·N + 6·L·d·s a token [FLOP]. */
  readonly formulaFlop: number;
  /** Of all matrix products of the step [FLOP]. */
  readonly matmulFlop: number;
  /** What the step multiplies beyond the formula, or the formula beyond the step; adds up exactly [FLOP]. */
  readonly differences: readonly { readonly reason: DifferenceReason; readonly flop: number }[];
}

export type DifferenceReason =
  /** Scores are computed for all pairs of tokens and half of them hidden; the formula counts the half that is seen. */
  | 'masked-half'
  /** The gradient of the look-up is a product with one-hot rows; the formula counts a look-up as nothing. */
  | 'look-up-gradient'
  /** Means of norms and sums of attention rows run as products with a vector. */
  | 'sums-as-products'
  /** Positions and gains are parameters of N, yet are added or multiplied number by number. */
  | 'no-product';

export function reconcile(shape: TransformerShape, batchSize: number): Reconciliation {
  const { layerCount, hiddenSize: d, contextLength: s, vocabularySize } = shape;
  const tokens = batchSize * s;
  const matmuls = trainingOperations(shape, batchSize).filter(({ kind }) => kind === 'matmul');
  const flopOf = (wanted: (name: string) => boolean) =>
    matmuls.filter(({ name }) => wanted(name)).reduce((sum, { flop, count }) => sum + flop * count, 0);
  const normCount = 2 * layerCount + 1;
  return {
    formulaFlop: trainingStepFlop(shape, batchSize),
    matmulFlop: flopOf(() => true),
    differences: [
      { reason: 'masked-half', flop: 6 * layerCount * d * s * tokens },
      { reason: 'look-up-gradient', flop: 2 * tokens * vocabularySize * d },
      {
        reason: 'sums-as-products',
        flop: flopOf((name) => name.includes('.norm.') || name.endsWith('.row-sums')),
      },
      { reason: 'no-product', flop: -6 * tokens * (s * d + normCount * d) },
    ],
  };
}
