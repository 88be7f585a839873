import { add, type Tensor } from '@tensorflow/tfjs-core';
import type { BlockTensor } from '#core/transformer/parameters';
import type { TransformerShape } from '#core/transformer/shape';
import { type AttentionTrace, attend, attendGradient } from './attention';
import type { Constants } from './constants';
import { type FeedForwardTrace, feedForward, feedForwardGradient } from './feed-forward';
import { type LayerNorm, layerNorm, layerNormGradient } from './layer-norm';
import { tidied } from './tidied';

export type BlockWeights = Readonly<Record<BlockTensor, Tensor>>;

/** What the backward pass needs of a block's forward pass. */
export interface BlockTrace {
  readonly attentionNorm: LayerNorm;
  readonly attention: AttentionTrace;
  readonly feedForwardNorm: LayerNorm;
  readonly feedForward: FeedForwardTrace;
}

/** x + attention(norm(x)), then that + feedForward(norm(that)). @param input [B·s, d] */
export function runBlock(
  shape: TransformerShape,
  constants: Constants,
  weights: BlockWeights,
  input: Tensor,
): { readonly output: Tensor; readonly trace: BlockTrace } {
  return tidied(() => {
    const attentionNorm = layerNorm(constants, input, weights.attentionGain);
    const attention = attend(shape, constants, weights, attentionNorm.output);
    const attended = add(input, attention.output);
    const feedForwardNorm = layerNorm(constants, attended, weights.feedForwardGain);
    const wide = feedForward(constants, weights, feedForwardNorm.output);
    return {
      output: add(attended, wide.output),
      trace: { attentionNorm, attention: attention.trace, feedForwardNorm, feedForward: wide.trace },
    };
  });
}

/** @param outputGradient [B·s, d] */
export function blockGradient(
  shape: TransformerShape,
  constants: Constants,
  weights: BlockWeights,
  trace: BlockTrace,
  outputGradient: Tensor,
): { readonly input: Tensor; readonly weights: BlockWeights } {
  return tidied(() => {
    const { attentionNorm, feedForwardNorm } = trace;
    const wide = feedForwardGradient(
      constants,
      weights,
      { trace: trace.feedForward, input: feedForwardNorm.output },
      outputGradient,
    );
    const afterWide = layerNormGradient(constants, feedForwardNorm, weights.feedForwardGain, wide.input);
    const middle = add(outputGradient, afterWide.input);
    const attention = attendGradient(
      shape,
      constants,
      weights,
      { trace: trace.attention, input: attentionNorm.output },
      middle,
    );
    const afterAttention = layerNormGradient(
      constants,
      attentionNorm,
      weights.attentionGain,
      attention.input,
    );
    return {
      input: add(middle, afterAttention.input),
      weights: {
        ...wide.weights,
        ...attention.weights,
        attentionGain: afterAttention.gain,
        feedForwardGain: afterWide.gain,
      },
    };
  });
}
