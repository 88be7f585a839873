import {
  add,
  concat,
  getBackend,
  matMul,
  mul,
  reshape,
  slice,
  softmax,
  sub,
  type Tensor,
  transpose,
} from '@tensorflow/tfjs-core';
import { headDimension } from '#core/transformer/parameters';
import type { TransformerShape } from '#core/transformer/shape';
import type { Constants } from './constants';
import { product } from './product';

export interface AttentionWeights {
  /** [3h, k, d] */
  readonly queryKeyValue: Tensor;
  /** [h, k, d] */
  readonly attentionOutput: Tensor;
}

/** B sequences of s tokens; b = h·B heads of sequences. */
export interface AttentionTrace {
  /** Times 1/√k [b, s, k]. */
  readonly queries: Tensor;
  readonly keys: Tensor;
  readonly values: Tensor;
  /** [b, s, s] */
  readonly weights: Tensor;
  /** Heads side by side [B·s, d]. */
  readonly merged: Tensor;
}

/** @param input [B·s, d] */
export function attend(
  shape: TransformerShape,
  constants: Constants,
  weights: AttentionWeights,
  input: Tensor,
): { readonly output: Tensor; readonly trace: AttentionTrace } {
  const projected = projectHeads(weights.queryKeyValue, input);
  const [queries, keys, values] = splitProjection(shape, projected);
  const scaled = mul(queries, constants.attentionScale);
  const attention = softmax(add(matMul(scaled, keys, false, true), constants.causalMask));
  const merged = mergeHeads(matMul(attention, values), shape.headCount);
  return {
    output: product(merged, asMatrix(shape, weights.attentionOutput)),
    trace: { queries: scaled, keys, values, weights: attention, merged },
  };
}

/** @param outputGradient [B·s, d] @param input that of the forward pass [B·s, d] */
export function attendGradient(
  shape: TransformerShape,
  constants: Constants,
  weights: AttentionWeights,
  { trace, input }: { readonly trace: AttentionTrace; readonly input: Tensor },
  outputGradient: Tensor,
): { readonly input: Tensor; readonly weights: AttentionWeights } {
  const { queries, keys, values, weights: attention, merged } = trace;
  const k = headDimension(shape);
  const headGradient = reshape(projectHeads(weights.attentionOutput, outputGradient), queries.shape);
  const weightGradient = matMul(headGradient, values, false, true);
  const weighted = mul(weightGradient, attention);
  const rowSums = matMul(weighted, constants.onesOverContext);
  const scoreGradient = mul(attention, sub(weightGradient, rowSums));
  const parts = [
    mul(matMul(scoreGradient, keys), constants.attentionScale),
    matMul(scoreGradient, queries, true),
    matMul(attention, headGradient, true),
  ];
  const projected = reshape(concat(parts, 0), [3 * shape.headCount, -1, k]);
  const sideBySide = mergeHeads(projected, 3 * shape.headCount);
  return {
    input: product(sideBySide, asMatrix(shape, weights.queryKeyValue)),
    weights: {
      queryKeyValue: reshape(product(sideBySide, input, true), weights.queryKeyValue.shape),
      attentionOutput: reshape(product(merged, outputGradient, true), weights.attentionOutput.shape),
    },
  };
}

/**
 * What each head makes of the input, all heads in one product. wasm, which is slow at batches, gets one large product and
 * takes the heads apart.
 *
 * @param maps [n, k, d] @param input [rows, d] @returns [n, rows, k]
 */
export function projectHeads(maps: Tensor, input: Tensor): Tensor {
  if (getBackend() !== 'wasm') return matMul(reshape(input, [1, ...input.shape]), maps, false, true);
  const [count = 0, k = 0, d = 0] = maps.shape;
  const sideBySide = product(input, reshape(maps, [count * k, d]), false, true);
  return transpose(reshape(sideBySide, [-1, count, k]), [1, 0, 2]);
}

/** @param projected [3h, B·s, k] @returns queries, keys, values [h·B, s, k] each */
export function splitProjection(shape: TransformerShape, projected: Tensor): [Tensor, Tensor, Tensor] {
  const { headCount: h, contextLength: s } = shape;
  const [, rows = 0, k = 0] = projected.shape;
  const part = (index: number) =>
    reshape(slice(projected, [index * h, 0, 0], [h, rows, k]), [(h * rows) / s, s, k]);
  return [part(0), part(1), part(2)];
}

/** Heads side by side. @param heads [n·B, s, k] or [n, B·s, k] @param count n @returns [B·s, n·k] */
export function mergeHeads(heads: Tensor, count: number): Tensor {
  const [outer = 0, rows = 0, k = 0] = heads.shape;
  const tokens = (outer * rows) / count;
  return reshape(transpose(reshape(heads, [count, tokens, k]), [1, 0, 2]), [tokens, count * k]);
}

/** The maps of all heads as one matrix, [n, k, d] to [n·k, d]. */
export function asMatrix(shape: TransformerShape, maps: Tensor): Tensor {
  return reshape(maps, [-1, shape.hiddenSize]);
}
