/** Parameter counts of the building blocks; each follows the module of that name in `transformers`. */

/** Matrix from `input` to `output` features, with or without bias. */
export function linear(input: number, output: number, bias: boolean): number {
  return input * output + (bias ? output : 0);
}

/** RMS norm: a scale per feature. */
export function rmsNorm(width: number): number {
  return width;
}

/** Layer norm: a scale and a shift per feature. */
export function layerNorm(width: number): number {
  return 2 * width;
}

/** Gate, up and down projection (SwiGLU, GeGLU; Shazeer 2020, arXiv:2002.05202). */
export function gatedMlp(width: number, innerWidth: number, bias: boolean): number {
  return 2 * linear(width, innerWidth, bias) + linear(innerWidth, width, bias);
}

/** Up and down projection, both with bias. */
export function plainMlp(width: number, innerWidth: number): number {
  return linear(width, innerWidth, true) + linear(innerWidth, width, true);
}

interface AttentionShape {
  readonly width: number;
  readonly headCount: number;
  readonly keyValueHeadCount: number;
  readonly headDimension: number;
  /** Bias of the query, key and value projections. */
  readonly inputBias: boolean;
  readonly outputBias: boolean;
  /** RMS norms over one head's queries and keys (Qwen3, Gemma 3). */
  readonly queryKeyNorm: boolean;
}

/** Multi-head, grouped-query or multi-query attention (Ainslie et al. 2023, arXiv:2305.13245). */
export function attention(shape: AttentionShape): number {
  const { width, headDimension, inputBias } = shape;
  const queries = shape.headCount * headDimension;
  const keys = shape.keyValueHeadCount * headDimension;
  return (
    linear(width, queries, inputBias) +
    2 * linear(width, keys, inputBias) +
    linear(queries, width, shape.outputBias) +
    (shape.queryKeyNorm ? 2 * rmsNorm(headDimension) : 0)
  );
}

interface LatentAttentionShape {
  readonly width: number;
  readonly headCount: number;
  /** null: queries are projected in one step. */
  readonly queryRank: number | null;
  readonly keyValueRank: number;
  readonly plainDimension: number;
  readonly rotaryDimension: number;
  readonly valueDimension: number;
  readonly bias: boolean;
}

/** Multi-head latent attention (DeepSeek-V2, arXiv:2405.04434, section 2.1). */
export function latentAttention(shape: LatentAttentionShape): number {
  const { width, headCount, queryRank, keyValueRank, bias } = shape;
  const queries = headCount * (shape.plainDimension + shape.rotaryDimension);
  const query =
    queryRank === null
      ? linear(width, queries, false)
      : linear(width, queryRank, bias) + rmsNorm(queryRank) + linear(queryRank, queries, false);
  return (
    query +
    linear(width, keyValueRank + shape.rotaryDimension, bias) +
    rmsNorm(keyValueRank) +
    linear(keyValueRank, headCount * (shape.plainDimension + shape.valueDimension), false) +
    linear(headCount * shape.valueDimension, width, bias)
  );
}
