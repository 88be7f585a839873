import { type BlockTensor, headDimension } from '#core/transformer/parameters';
import { attendHead, attendHeadGradient, type HeadAttention } from '#core/transformer/reference/attention';
import { gelu, geluSlope } from '#core/transformer/reference/gelu';
import { type LayerNorm, layerNorm, layerNormGradient } from '#core/transformer/reference/layer-norm';
import { addTo, product } from '#core/transformer/reference/matrix';
import { FEED_FORWARD_RATIO, type TransformerShape } from '#core/transformer/shape';

export type BlockWeights = Readonly<Record<BlockTensor, Float64Array>>;

/** What the forward pass of a block leaves for the backward pass, over one sequence. */
export interface BlockTrace {
  readonly attentionNorm: LayerNorm;
  readonly heads: readonly HeadAttention[];
  readonly feedForwardNorm: LayerNorm;
  /** Before GELU [s, 4d]. */
  readonly wide: Float64Array;
  /** [s, d] */
  readonly output: Float64Array;
}

/** Pre-norm block: x + attention(norm(x)), then that + feedForward(norm(that)). @param input [s, d] */
export function runBlock(shape: TransformerShape, weights: BlockWeights, input: Float64Array): BlockTrace {
  const { hiddenSize: d, headCount } = shape;
  const rows = input.length / d;
  const k = headDimension(shape);
  const attentionNorm = layerNorm(input, weights.attentionGain);
  const project = (part: number) =>
    product(attentionNorm.output, weights.queryKeyValue.subarray(part * k * d, (part + 1) * k * d), {
      rows,
      inner: d,
      columns: k,
      transposeRight: true,
    });
  const attended = input.slice();
  const heads = Array.from({ length: headCount }, (_, head) => {
    const result = attendHead(project(head), project(headCount + head), project(2 * headCount + head), k);
    const out = weights.attentionOutput.subarray(head * k * d, (head + 1) * k * d);
    addTo(attended, product(result.output, out, { rows, inner: k, columns: d }));
    return result;
  });
  const feedForwardNorm = layerNorm(attended, weights.feedForwardGain);
  const wideColumns = FEED_FORWARD_RATIO * d;
  const wide = product(feedForwardNorm.output, weights.feedForwardUp, {
    rows,
    inner: d,
    columns: wideColumns,
  });
  const narrowed = product(wide.map(gelu), weights.feedForwardDown, { rows, inner: wideColumns, columns: d });
  addTo(attended, narrowed);
  return { attentionNorm, heads, feedForwardNorm, wide, output: attended };
}

/** Gradients of a block's input and weights, from that of its output [s, d]. */
export function blockGradient(
  shape: TransformerShape,
  weights: BlockWeights,
  trace: BlockTrace,
  outputGradient: Float64Array,
): { readonly input: Float64Array; readonly weights: BlockWeights } {
  const { hiddenSize: d } = shape;
  const rows = outputGradient.length / d;
  const wideColumns = FEED_FORWARD_RATIO * d;
  const wideGradient = product(outputGradient, weights.feedForwardDown, {
    rows,
    inner: d,
    columns: wideColumns,
    transposeRight: true,
  }).map((gradient, index) => gradient * geluSlope(trace.wide[index] ?? 0));
  const feedForward = layerNormGradient(
    trace.feedForwardNorm,
    weights.feedForwardGain,
    product(wideGradient, weights.feedForwardUp, {
      rows,
      inner: wideColumns,
      columns: d,
      transposeRight: true,
    }),
  );
  const gradient = outputGradient.slice();
  addTo(gradient, feedForward.input);

  const attention = attentionGradient(shape, weights, trace, gradient);
  const norm = layerNormGradient(trace.attentionNorm, weights.attentionGain, attention.normOutput);
  addTo(gradient, norm.input);
  return {
    input: gradient,
    weights: {
      attentionGain: norm.gain,
      queryKeyValue: attention.queryKeyValue,
      attentionOutput: attention.attentionOutput,
      feedForwardGain: feedForward.gain,
      feedForwardUp: product(trace.feedForwardNorm.output, wideGradient, {
        rows: d,
        inner: rows,
        columns: wideColumns,
        transposeLeft: true,
      }),
      feedForwardDown: product(trace.wide.map(gelu), outputGradient, {
        rows: wideColumns,
        inner: rows,
        columns: d,
        transposeLeft: true,
      }),
    },
  };
}

/** Gradients of the attention's weights and of the norm's output before it, from that of the residual stream. */
function attentionGradient(
  shape: TransformerShape,
  weights: BlockWeights,
  trace: BlockTrace,
  outGradient: Float64Array,
) {
  const { hiddenSize: d, headCount } = shape;
  const k = headDimension(shape);
  const rows = outGradient.length / d;
  const size = k * d;
  const mapGradient = { rows: k, inner: rows, columns: d, transposeLeft: true };
  const normOutput = new Float64Array(rows * d);
  const queryKeyValue = new Float64Array(weights.queryKeyValue.length);
  const attentionOutput = new Float64Array(weights.attentionOutput.length);
  for (const [index, head] of trace.heads.entries()) {
    const out = weights.attentionOutput.subarray(index * size, (index + 1) * size);
    attentionOutput.set(product(head.output, outGradient, mapGradient), index * size);
    const headGradient = product(outGradient, out, { rows, inner: d, columns: k, transposeRight: true });
    const { queries, keys, values } = attendHeadGradient(head, headGradient, k);
    for (const [part, projected] of [queries, keys, values].entries()) {
      const start = (part * headCount + index) * size;
      const map = weights.queryKeyValue.subarray(start, start + size);
      addTo(normOutput, product(projected, map, { rows, inner: k, columns: d }));
      queryKeyValue.set(product(projected, trace.attentionNorm.output, mapGradient), start);
    }
  }
  return { normOutput, queryKeyValue, attentionOutput };
}
