import type { TokenBatch } from '#core/transformer/definition';
import type { Weights } from '#core/transformer/initial-weights';
import { blockWeights, tensorOf } from '#core/transformer/named-tensors';
import { BLOCK_TENSORS, blockTensor } from '#core/transformer/parameters';
import { type BlockTrace, blockGradient, runBlock } from '#core/transformer/reference/block';
import { crossEntropy } from '#core/transformer/reference/cross-entropy';
import { layerNorm, layerNormGradient } from '#core/transformer/reference/layer-norm';
import { addTo, at, product } from '#core/transformer/reference/matrix';
import type { TransformerShape } from '#core/transformer/shape';

/**
 * The Transformer in float64, written for clarity: what every backend is compared with.
 *
 * @returns mean loss over the batch [nats per token] and the gradient of every tensor
 */
export function referenceGradients(
  shape: TransformerShape,
  weights: Weights<Float64Array>,
  batch: TokenBatch,
): { readonly loss: number; readonly gradients: Weights<Float64Array> } {
  const gradients = new Map([...weights].map(([name, values]) => [name, new Float64Array(values.length)]));
  let loss = 0;
  for (let sequence = 0; sequence < batch.batchSize; sequence += 1) {
    const pass = forward(shape, weights, batch, sequence);
    loss += pass.loss / batch.batchSize;
    backward(shape, weights, pass, batch.batchSize, (name, gradient) =>
      addTo(tensorOf(gradients, name), gradient),
    );
  }
  return { loss, gradients };
}

/** The loss alone [nats per token]. */
export function referenceLoss(
  shape: TransformerShape,
  weights: Weights<Float64Array>,
  batch: TokenBatch,
): number {
  let loss = 0;
  for (let sequence = 0; sequence < batch.batchSize; sequence += 1)
    loss += forward(shape, weights, batch, sequence).loss / batch.batchSize;
  return loss;
}

/** @returns logits of every position of the first sequence [s, vocabulary] */
export function referenceLogits(
  shape: TransformerShape,
  weights: Weights<Float64Array>,
  batch: TokenBatch,
): Float64Array {
  return forward(shape, weights, batch, 0).logits;
}

interface Pass {
  readonly inputs: Int32Array;
  readonly blocks: readonly BlockTrace[];
  readonly norm: ReturnType<typeof layerNorm>;
  readonly logits: Float64Array;
  readonly loss: number;
  readonly logitGradient: Float64Array;
}

function forward(
  shape: TransformerShape,
  weights: Weights<Float64Array>,
  batch: TokenBatch,
  sequence: number,
): Pass {
  const { hiddenSize: d, contextLength: s, vocabularySize } = shape;
  const inputs = batch.inputs.subarray(sequence * s, (sequence + 1) * s);
  const embedding = tensorOf(weights, 'tokenEmbedding');
  let stream = tensorOf(weights, 'positionEmbedding').slice();
  for (let position = 0; position < s; position += 1)
    for (let column = 0; column < d; column += 1) {
      const index = position * d + column;
      stream[index] = at(stream, index) + at(embedding, at(inputs, position) * d + column);
    }
  const blocks: BlockTrace[] = [];
  for (let layer = 0; layer < shape.layerCount; layer += 1) {
    const block = runBlock(shape, blockWeights(weights, layer), stream);
    stream = block.output.slice();
    blocks.push(block);
  }
  const norm = layerNorm(stream, tensorOf(weights, 'finalGain'));
  const logits = product(norm.output, embedding, {
    rows: s,
    inner: d,
    columns: vocabularySize,
    transposeRight: true,
  });
  const { loss, gradient } = crossEntropy(logits, batch.targets.subarray(sequence * s, (sequence + 1) * s));
  return { inputs, blocks, norm, logits, loss, logitGradient: gradient };
}

function backward(
  shape: TransformerShape,
  weights: Weights<Float64Array>,
  pass: Pass,
  batchSize: number,
  add: (name: string, gradient: Float64Array) => void,
): void {
  const { hiddenSize: d, contextLength: s, vocabularySize } = shape;
  const embedding = tensorOf(weights, 'tokenEmbedding');
  const logitGradient = pass.logitGradient.map((value) => value / batchSize);
  add(
    'tokenEmbedding',
    product(logitGradient, pass.norm.output, {
      rows: vocabularySize,
      inner: s,
      columns: d,
      transposeLeft: true,
    }),
  );
  const normOutput = product(logitGradient, embedding, { rows: s, inner: vocabularySize, columns: d });
  const final = layerNormGradient(pass.norm, tensorOf(weights, 'finalGain'), normOutput);
  add('finalGain', final.gain);
  let gradient = final.input;
  for (const [layer, block] of [...pass.blocks.entries()].reverse()) {
    const result = blockGradient(shape, blockWeights(weights, layer), block, gradient);
    for (const name of BLOCK_TENSORS) add(blockTensor(layer, name), result.weights[name]);
    gradient = result.input;
  }
  add('positionEmbedding', gradient);
  const lookedUp = new Float64Array(embedding.length);
  for (let index = 0; index < gradient.length; index += 1) {
    const place = at(pass.inputs, Math.floor(index / d)) * d + (index % d);
    lookedUp[place] = at(lookedUp, place) + at(gradient, index);
  }
  add('tokenEmbedding', lookedUp);
}
