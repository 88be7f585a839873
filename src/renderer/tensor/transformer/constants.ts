import { fill, keep, scalar, type Tensor, tensor } from '@tensorflow/tfjs-core';
import { GELU_SLOPE } from '#core/transformer/definition';
import { headDimension } from '#core/transformer/parameters';
import type { TransformerShape } from '#core/transformer/shape';
import type { FusedConstants } from './fused';

/** Tensors that never change: what sums rows as a matrix product, and what hides the tokens ahead. */
export interface Constants extends FusedConstants {
  /** 1/d each [d, 1]: a product with it is the mean over the width. */
  readonly meanOverWidth: Tensor;
  /** [1, s, 1]: a product with it sums attention rows. */
  readonly onesOverContext: Tensor;
  /** 1/√k. */
  readonly attentionScale: Tensor;
  /** 1.702 and its negative. */
  readonly geluSlope: Tensor;
  readonly minusGeluSlope: Tensor;
  /** [s, s]: 0 up to a token's own place, far below zero ahead of it. */
  readonly causalMask: Tensor;
  readonly dispose: () => void;
}

/** e to this is 0 in float32 and in float16, which cannot hold −∞ safely. */
export const HIDDEN_SCORE = -1e4;

export function createConstants(shape: TransformerShape): Constants {
  const { hiddenSize, contextLength } = shape;
  const mask = new Float32Array(contextLength * contextLength);
  for (let from = 0; from < contextLength; from += 1)
    mask.fill(HIDDEN_SCORE, from * contextLength + from + 1, (from + 1) * contextLength);
  const tensors = {
    zero: scalar(0),
    one: scalar(1),
    meanOverWidth: fill([hiddenSize, 1], 1 / hiddenSize),
    onesOverContext: fill([1, contextLength, 1], 1),
    attentionScale: scalar(1 / Math.sqrt(headDimension(shape))),
    geluSlope: scalar(GELU_SLOPE),
    minusGeluSlope: scalar(-GELU_SLOPE),
    causalMask: tensor(mask, [contextLength, contextLength]),
  };
  for (const each of Object.values(tensors)) keep(each);
  return {
    ...tensors,
    dispose: () => {
      for (const each of Object.values(tensors)) each.dispose();
    },
  };
}
