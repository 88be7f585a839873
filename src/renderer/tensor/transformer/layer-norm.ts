import {
  add,
  matMul,
  mul,
  reshape,
  rsqrt,
  square,
  sub,
  sum,
  type Tensor,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import { LAYER_NORM_EPSILON } from '#core/transformer/definition';
import type { Constants } from './constants';

export interface LayerNorm {
  /** [rows, d] */
  readonly output: Tensor;
  /** Before the gain [rows, d]. */
  readonly normalised: Tensor;
  /** 1/√(variance + ε) [rows, 1]. */
  readonly inverse: Tensor;
}

/** @param input [rows, d] @param gain [d] */
export function layerNorm({ meanOverWidth }: Constants, input: Tensor, gain: Tensor): LayerNorm {
  const mean = (values: Tensor) => matMul(values, meanOverWidth);
  const centred = sub(input, mean(input));
  const inverse = rsqrt(add(mean(square(centred)), LAYER_NORM_EPSILON));
  const normalised = mul(centred, inverse);
  return { output: mul(normalised, gain), normalised, inverse };
}

/** @param outputGradient [rows, d] */
export function layerNormGradient(
  { meanOverWidth }: Constants,
  norm: LayerNorm,
  gain: Tensor,
  outputGradient: Tensor,
): { readonly input: Tensor; readonly gain: Tensor } {
  // Means over the width of something times the gain, as one product.
  const weightedMean = mul(reshape(gain, meanOverWidth.shape), meanOverWidth) as Tensor2D;
  const along = mul(outputGradient, norm.normalised);
  const scaled = mul(outputGradient, gain);
  const withoutMean = sub(scaled, matMul(outputGradient, weightedMean));
  const withoutAlong = sub(withoutMean, mul(norm.normalised, matMul(along, weightedMean)));
  return { input: mul(withoutAlong, norm.inverse), gain: sum(along, 0) };
}
