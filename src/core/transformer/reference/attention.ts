import { at, product } from '#core/transformer/reference/matrix';

/** One head over one sequence of s tokens, k numbers each; s·k numbers in all of these but the weights [s, s]. */
export interface HeadAttention {
  readonly queries: Float64Array;
  readonly keys: Float64Array;
  readonly values: Float64Array;
  /** Rows add up to 1; what lies ahead has weight 0. */
  readonly weights: Float64Array;
  readonly output: Float64Array;
}

/** Causal scaled dot-product attention, softmax(Q·Kᵀ/√k)·V. Vaswani et al. 2017, arXiv:1706.03762, section 3.2.1. */
export function attendHead(
  queries: Float64Array,
  keys: Float64Array,
  values: Float64Array,
  headDimension: number,
): HeadAttention {
  const tokens = queries.length / headDimension;
  const weights = product(queries, keys, {
    rows: tokens,
    inner: headDimension,
    columns: tokens,
    transposeRight: true,
  });
  const scale = 1 / Math.sqrt(headDimension);
  for (let from = 0; from < tokens; from += 1) {
    const row = weights.subarray(from * tokens, (from + 1) * tokens);
    const seen = row.subarray(0, from + 1);
    const highest = Math.max(...seen);
    for (let to = 0; to <= from; to += 1) row[to] = Math.exp((at(row, to) - highest) * scale);
    const sum = seen.reduce((total, value) => total + value, 0);
    for (let to = 0; to < tokens; to += 1) row[to] = to <= from ? at(row, to) / sum : 0;
  }
  const output = product(weights, values, { rows: tokens, inner: tokens, columns: headDimension });
  return { queries, keys, values, weights, output };
}

/** Gradients of queries, keys and values, from that of the output [s, k]. */
export function attendHeadGradient(
  head: HeadAttention,
  outputGradient: Float64Array,
  headDimension: number,
): { readonly queries: Float64Array; readonly keys: Float64Array; readonly values: Float64Array } {
  const tokens = outputGradient.length / headDimension;
  const narrow = { rows: tokens, inner: tokens, columns: headDimension };
  const scores = product(outputGradient, head.values, {
    rows: tokens,
    inner: headDimension,
    columns: tokens,
    transposeRight: true,
  });
  const scale = 1 / Math.sqrt(headDimension);
  for (let start = 0; start < scores.length; start += tokens) {
    let along = 0;
    for (let to = 0; to < tokens; to += 1) along += at(scores, start + to) * at(head.weights, start + to);
    for (let to = 0; to < tokens; to += 1)
      scores[start + to] = scale * at(head.weights, start + to) * (at(scores, start + to) - along);
  }
  return {
    queries: product(scores, head.keys, narrow),
    keys: product(scores, head.queries, { ...narrow, transposeLeft: true }),
    values: product(head.weights, outputGradient, { ...narrow, transposeLeft: true }),
  };
}
