import { add, gather, reshape, sum, type Tensor, type Tensor1D, tidy } from '@tensorflow/tfjs-core';
import { blockWeights, tensorOf } from '#core/transformer/named-tensors';
import type { TransformerShape } from '#core/transformer/shape';
import { type BlockTrace, blockGradient, runBlock } from './block';
import type { Constants } from './constants';
import { crossEntropy } from './cross-entropy';
import { layerNorm, layerNormGradient } from './layer-norm';
import { oneHotRows } from './one-hot-rows';
import { product } from './product';
import { tidied } from './tidied';
import { nameBlock, type TensorMap } from './weights';

/** Token ids of B sequences on the device [B·s]. */
export interface DeviceBatch {
  readonly inputs: Tensor1D;
  readonly targets: Tensor1D;
}

/** Token embedding plus position. @param inputs [B·s] @returns [B·s, d] */
export function embed(shape: TransformerShape, weights: TensorMap, inputs: Tensor1D): Tensor {
  const { contextLength: s, hiddenSize: d } = shape;
  const tokens = reshape(gather(tensorOf(weights, 'tokenEmbedding'), inputs), [-1, s, d]);
  return reshape(add(tokens, tensorOf(weights, 'positionEmbedding')), [-1, d]);
}

/** @returns logits [B·s, vocabulary] and what every block left */
export function forward(shape: TransformerShape, constants: Constants, weights: TensorMap, inputs: Tensor1D) {
  let stream = embed(shape, weights, inputs);
  const blocks: BlockTrace[] = [];
  for (let layer = 0; layer < shape.layerCount; layer += 1) {
    const { output, trace } = runBlock(shape, constants, blockWeights(weights, layer), stream);
    stream = output;
    blocks.push(trace);
  }
  const norm = layerNorm(constants, stream, tensorOf(weights, 'finalGain'));
  const logits = product(norm.output, tensorOf(weights, 'tokenEmbedding'), false, true);
  return { logits, norm, blocks };
}

/** Mean loss over the batch, a scalar [nats per token]. */
export function lossOf(
  shape: TransformerShape,
  constants: Constants,
  weights: TensorMap,
  batch: DeviceBatch,
): Tensor {
  return tidy(
    () =>
      crossEntropy(constants, forward(shape, constants, weights, batch.inputs).logits, batch.targets).loss,
  );
}

/** The loss and the gradient of every tensor; written out by hand, so that each kernel of the step is one of ours. */
export function lossAndGradients(
  shape: TransformerShape,
  constants: Constants,
  weights: TensorMap,
  batch: DeviceBatch,
): { readonly loss: Tensor; readonly gradients: TensorMap } {
  const result = tidied(() => {
    const { logits, norm, blocks } = forward(shape, constants, weights, batch.inputs);
    const { loss, gradient: logitGradient } = crossEntropy(constants, logits, batch.targets);
    const gradients: Record<string, Tensor> = {};
    const embedding = tensorOf(weights, 'tokenEmbedding');
    const headGradient = product(logitGradient, norm.output, true);
    const final = layerNormGradient(
      constants,
      norm,
      tensorOf(weights, 'finalGain'),
      product(logitGradient, embedding),
    );
    gradients.finalGain = final.gain;
    let gradient = final.input;
    for (const [layer, trace] of [...blocks.entries()].reverse()) {
      const block = blockGradient(shape, constants, blockWeights(weights, layer), trace, gradient);
      gradient = block.input;
      for (const [name, each] of nameBlock(layer, block.weights)) gradients[name] = each;
    }
    gradients.positionEmbedding = sum(reshape(gradient, [-1, shape.contextLength, shape.hiddenSize]), 0);
    gradients.tokenEmbedding = add(
      headGradient,
      lookUpGradient(batch.inputs, gradient, shape.vocabularySize),
    );
    return { loss, gradients };
  });
  return { loss: result.loss, gradients: new Map(Object.entries(result.gradients)) };
}

/**
 * Gradient of the token look-up as a product with one-hot rows: wasm has no kernel for a sum by segments, and the one
 * of webgl does the same arithmetic with a branch for every number.
 */
function lookUpGradient(inputs: Tensor1D, gradient: Tensor, vocabularySize: number): Tensor {
  return product(oneHotRows(inputs, vocabularySize), gradient, true);
}
