/** GELU as x·σ(1.702·x): Hendrycks and Gimpel 2016, arXiv:1606.08415, section 2. */
export const GELU_SLOPE = 1.702;

/** Added to the variance of a layer norm; GPT-2's value. */
export const LAYER_NORM_EPSILON = 1e-5;

/** Adam (Kingma and Ba 2015, arXiv:1412.6980) with the betas of GPT-3 (arXiv:2005.14165, appendix B). */
export const ADAM_BETA1 = 0.9;
export const ADAM_BETA2 = 0.95;
/**
 * Added under the root of the second moment before its bias is corrected, so that it is the same at every step and one
 * compiled kernel serves them all.
 */
export const ADAM_EPSILON = 1e-15;

/** Sequences of token ids, one after the other. */
export interface TokenBatch {
  readonly batchSize: number;
  /** [batchSize · contextLength] */
  readonly inputs: Int32Array;
  /** Token that follows each input [batchSize · contextLength]. */
  readonly targets: Int32Array;
}
