import {
  add,
  gather,
  matMul,
  mul,
  reshape,
  softmax,
  type Tensor,
  type Tensor1D,
  tensor1d,
  tensor2d,
  zeros,
} from '@tensorflow/tfjs-core';
import { blockWeights, tensorOf } from '#core/transformer/named-tensors';
import type { TransformerShape } from '#core/transformer/shape';
import { asMatrix, projectHeads, splitProjection } from './attention';
import { type Constants, HIDDEN_SCORE } from './constants';
import { feedForward } from './feed-forward';
import { forward } from './forward-backward';
import { layerNorm } from './layer-norm';
import { tidied } from './tidied';
import type { TensorMap } from './weights';

/**
 * Keys and values of the tokens so far, [h, s, k] each with zeros where no token is yet. The size is fixed: a cache that
 * grew by a token would have every kernel compiled anew for every token.
 */
export interface KeyValueCache {
  readonly blocks: readonly { readonly keys: Tensor; readonly values: Tensor }[];
  /** Tokens in it. */
  readonly length: number;
}

export interface Generated {
  /** Of the token that comes next [1, vocabulary]. */
  readonly logits: Tensor;
  readonly cache: KeyValueCache;
}

/** No token yet. */
export function emptyCache({
  layerCount,
  headCount,
  contextLength,
  hiddenSize,
}: TransformerShape): KeyValueCache {
  const empty = () => zeros([headCount, contextLength, hiddenSize / headCount]);
  return {
    blocks: Array.from({ length: layerCount }, () => ({ keys: empty(), values: empty() })),
    length: 0,
  };
}

/** Reads a prompt in one forward pass. @param prompt 1 to `contextLength` token ids */
export function startGeneration(
  shape: TransformerShape,
  constants: Constants,
  weights: TensorMap,
  prompt: Int32Array,
): Generated {
  const { contextLength: s } = shape;
  const { logits, ...cache } = tidied(() => {
    const padded = new Int32Array(s);
    padded.set(prompt);
    const { logits: all, blocks } = forward(shape, constants, weights, tensor1d(padded, 'int32'));
    const taken = reshape(
      tensor1d(Float32Array.from({ length: s }, (_, index) => (index < prompt.length ? 1 : 0))),
      [s, 1],
    );
    const last = rowVector(s, prompt.length - 1);
    return {
      logits: matMul(last, all),
      blocks: blocks.map(({ attention: { keys, values } }) => ({
        keys: mul(keys, taken),
        values: mul(values, taken),
      })),
    };
  });
  return { logits, cache: { ...cache, length: prompt.length } };
}

/**
 * One more token for one sequence; the cache handed in is disposed.
 *
 * @param token id of the token that comes to stand at place `cache.length`, which must be below `contextLength`
 */
export function generateStep(
  shape: TransformerShape,
  constants: Constants,
  weights: TensorMap,
  cache: KeyValueCache,
  token: number,
): Generated {
  const { contextLength: s, hiddenSize: d } = shape;
  const { logits, blocks } = tidied(() => {
    const place = rowVector(s, cache.length);
    const column = reshape(place, [1, s, 1]);
    const seen = Float32Array.from({ length: s }, (_, index) => (index <= cache.length ? 0 : HIDDEN_SCORE));
    const mask = tensor2d(seen, [1, s]);
    const embedded = gather(tensorOf(weights, 'tokenEmbedding'), tensor1d([token], 'int32') as Tensor1D);
    let stream: Tensor = add(
      reshape(embedded, [1, d]),
      matMul(place, tensorOf(weights, 'positionEmbedding')),
    );
    const next = cache.blocks.map((kept, layer) => {
      const block = blockWeights(weights, layer);
      const norm = layerNorm(constants, stream, block.attentionGain).output;
      const [queries, key, value] = splitProjection(
        { ...shape, contextLength: 1 },
        projectHeads(block.queryKeyValue, norm),
      );
      // The new row is zero so far: adding it puts it there.
      const keys = add(kept.keys, mul(column, key));
      const values = add(kept.values, mul(column, value));
      const scores = add(matMul(mul(queries, constants.attentionScale), keys, false, true), mask);
      const mixed = reshape(matMul(softmax(scores), values), [1, d]);
      const attended = add(stream, matMul(mixed, asMatrix(shape, block.attentionOutput)));
      const wide = feedForward(
        constants,
        block,
        layerNorm(constants, attended, block.feedForwardGain).output,
      );
      stream = add(attended, wide.output);
      return { keys, values };
    });
    const normed = layerNorm(constants, stream, tensorOf(weights, 'finalGain')).output;
    return { logits: matMul(normed, tensorOf(weights, 'tokenEmbedding'), false, true), blocks: next };
  });
  disposeCache(cache);
  return { logits, cache: { blocks, length: cache.length + 1 } };
}

export function disposeCache(cache: KeyValueCache): void {
  for (const { keys, values } of cache.blocks) {
    keys.dispose();
    values.dispose();
  }
}

/** A one at a place, zeros elsewhere [1, length]. */
function rowVector(length: number, place: number): Tensor {
  const values = new Float32Array(length);
  values[place] = 1;
  return tensor2d(values, [1, length]);
}
