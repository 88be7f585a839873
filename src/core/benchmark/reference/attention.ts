import { softmaxRow } from '#core/benchmark/reference/softmax';

export interface AttentionInputs {
  /** Each [sequences × heads, tokens, headSize], row by row. */
  readonly queries: Float32Array;
  readonly keys: Float32Array;
  readonly values: Float32Array;
  readonly tokens: number;
  readonly headSize: number;
}

/**
 * Scaled dot-product attention softmax(Q Kᵀ / √d) V in float64 (Vaswani et al. 2017, equation 1) for some tokens.
 *
 * @param rows of the result, counted over sequences, heads and tokens
 * @returns [rows, headSize]
 */
export function attentionRows(
  { queries, keys, values, tokens, headSize }: AttentionInputs,
  rows: Int32Array,
): Float64Array {
  const result = new Float64Array(rows.length * headSize);
  rows.forEach((row, place) => {
    const start = Math.floor(row / tokens) * tokens;
    const scores = new Float64Array(tokens);
    for (let token = 0; token < tokens; token += 1) {
      let dot = 0;
      for (let index = 0; index < headSize; index += 1)
        dot +=
          (queries[row * headSize + index] as number) * (keys[(start + token) * headSize + index] as number);
      scores[token] = dot / Math.sqrt(headSize);
    }
    const weights = softmaxRow(scores);
    for (let index = 0; index < headSize; index += 1) {
      let sum = 0;
      for (let token = 0; token < tokens; token += 1)
        sum += (weights[token] as number) * (values[(start + token) * headSize + index] as number);
      result[place * headSize + index] = sum;
    }
  });
  return result;
}
