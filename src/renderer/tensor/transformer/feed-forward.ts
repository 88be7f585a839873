import { mul, sigmoid, type Tensor } from '@tensorflow/tfjs-core';
import type { Constants } from './constants';
import { multiplyAdd } from './fused';
import { product } from './product';

export interface FeedForwardWeights {
  /** [d, 4d] */
  readonly feedForwardUp: Tensor;
  /** [4d, d] */
  readonly feedForwardDown: Tensor;
}

export interface FeedForwardTrace {
  /** Input of GELU times its slope [rows, 4d]. */
  readonly sloped: Tensor;
  /** σ of it. */
  readonly gate: Tensor;
  /** Output of GELU. */
  readonly active: Tensor;
}

/** GELU(x·up)·down with GELU(x) = x·σ(1.702·x). @param input [rows, d] */
export function feedForward(
  constants: Constants,
  weights: FeedForwardWeights,
  input: Tensor,
): { readonly output: Tensor; readonly trace: FeedForwardTrace } {
  const wide = product(input, weights.feedForwardUp);
  const sloped = mul(wide, constants.geluSlope);
  const gate = sigmoid(sloped);
  const active = mul(wide, gate);
  return { output: product(active, weights.feedForwardDown), trace: { sloped, gate, active } };
}

/** @param outputGradient [rows, d] @param input that of the forward pass [rows, d] */
export function feedForwardGradient(
  constants: Constants,
  weights: FeedForwardWeights,
  { trace, input }: { readonly trace: FeedForwardTrace; readonly input: Tensor },
  outputGradient: Tensor,
): { readonly input: Tensor; readonly weights: FeedForwardWeights } {
  const { sloped, gate, active } = trace;
  const activeGradient = product(outputGradient, weights.feedForwardDown, false, true);
  // GELU' = σ·(1 + u − 1.702·GELU) with u = 1.702·x.
  const bend = multiplyAdd(constants, active, constants.minusGeluSlope, sloped);
  const slope = multiplyAdd(constants, bend, gate, gate);
  const wideGradient = mul(activeGradient, slope);
  return {
    input: product(wideGradient, weights.feedForwardUp, false, true),
    weights: {
      feedForwardUp: product(input, wideGradient, true),
      feedForwardDown: product(active, outputGradient, true),
    },
  };
}
