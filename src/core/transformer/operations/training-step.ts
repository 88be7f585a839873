import {
  elementwise,
  matmul,
  move,
  type Operation,
  reduction,
  repeat,
  softmax,
} from '#core/transformer/operations/operation';
import { headDimension, parameterTensors, tensorSize } from '#core/transformer/parameters';
import { FEED_FORWARD_RATIO, type TransformerShape } from '#core/transformer/shape';

/**
 * Every operation of a training step as the model in `renderer/tensor/transformer` runs it: forward, backward and Adam
 * without shortening of gradients. A unit test counts the kernels of a real step against this list.
 */
export function trainingOperations(shape: TransformerShape, batchSize: number): readonly Operation[] {
  const { layerCount } = shape;
  return [
    ...embedding(shape, batchSize),
    ...repeat(
      [
        ...norm('forward.attention.norm', shape, batchSize),
        ...attention(shape, batchSize),
        ...norm('forward.feed-forward.norm', shape, batchSize),
        ...feedForward(shape, batchSize),
      ],
      layerCount,
    ),
    ...norm('forward.final.norm', shape, batchSize),
    ...headAndLoss(shape, batchSize),
    ...normGradient('backward.final.norm', shape, batchSize),
    ...repeat(
      [
        ...feedForwardGradient(shape, batchSize),
        ...normGradient('backward.feed-forward.norm', shape, batchSize),
        ...attentionGradient(shape, batchSize),
        ...normGradient('backward.attention.norm', shape, batchSize),
      ],
      layerCount,
    ),
    ...embeddingGradient(shape, batchSize),
    ...adam(shape),
  ];
}

function embedding(shape: TransformerShape, batchSize: number): readonly Operation[] {
  const { stream, positions } = sizes(shape, batchSize);
  return [
    move('forward.embedding.look-up', 'gather', stream),
    elementwise('forward.embedding.positions', stream, stream + positions),
  ];
}

export function norm(name: string, shape: TransformerShape, batchSize: number): readonly Operation[] {
  const { tokens, stream, d } = sizes(shape, batchSize);
  const mean = { batch: 1, rows: tokens, inner: d, columns: 1 };
  return [
    matmul(`${name}.mean`, mean),
    elementwise(`${name}.centre`, stream, stream + tokens),
    elementwise(`${name}.square`, stream, stream),
    matmul(`${name}.variance`, mean),
    elementwise(`${name}.epsilon`, tokens, tokens),
    elementwise(`${name}.root`, tokens, tokens),
    elementwise(`${name}.scale`, stream, stream + tokens),
    elementwise(`${name}.gain`, stream, stream + d),
  ];
}

function normGradient(name: string, shape: TransformerShape, batchSize: number): readonly Operation[] {
  const { tokens, stream, d } = sizes(shape, batchSize);
  const mean = { batch: 1, rows: tokens, inner: d, columns: 1 };
  return [
    elementwise(`${name}.weighted-mean`, d, 2 * d),
    elementwise(`${name}.along`, stream, 2 * stream),
    elementwise(`${name}.gain`, stream, stream + d),
    matmul(`${name}.mean`, mean),
    elementwise(`${name}.without-mean`, stream, stream + tokens),
    matmul(`${name}.mean-along`, mean),
    elementwise(`${name}.times-mean-along`, stream, stream + tokens),
    elementwise(`${name}.without-along`, stream, 2 * stream),
    elementwise(`${name}.scale`, stream, stream + tokens),
    reduction(`${name}.gain-gradient`, stream, d),
  ];
}

function attention(shape: TransformerShape, batchSize: number): readonly Operation[] {
  const { tokens, stream, scores, d, h, k, s, heads } = sizes(shape, batchSize);
  return [
    matmul('forward.attention.project', { batch: 3 * h, rows: tokens, inner: d, columns: k }, 'left'),
    ...['queries', 'keys', 'values'].map((part) =>
      move(`forward.attention.split.${part}`, 'transpose', stream),
    ),
    elementwise('forward.attention.scale', stream, stream),
    matmul('forward.attention.scores', { batch: heads, rows: s, inner: k, columns: s }),
    elementwise('forward.attention.mask', scores, scores + s * s),
    softmax('forward.attention.softmax', scores),
    matmul('forward.attention.mix', { batch: heads, rows: s, inner: s, columns: k }),
    move('forward.attention.merge', 'transpose', stream),
    matmul('forward.attention.output', { batch: 1, rows: tokens, inner: d, columns: d }),
    elementwise('forward.attention.residual', stream, 2 * stream),
  ];
}

function attentionGradient(shape: TransformerShape, batchSize: number): readonly Operation[] {
  const { tokens, stream, scores, d, h, k, s, heads } = sizes(shape, batchSize);
  return [
    elementwise('backward.attention.residual', stream, 2 * stream),
    matmul('backward.attention.heads', { batch: h, rows: tokens, inner: d, columns: k }, 'left'),
    matmul('backward.attention.weights', { batch: heads, rows: s, inner: k, columns: s }),
    elementwise('backward.attention.weighted', scores, 2 * scores),
    matmul('backward.attention.row-sums', { batch: heads, rows: s, inner: s, columns: 1 }, 'right'),
    elementwise('backward.attention.without-sum', scores, scores + heads * s),
    elementwise('backward.attention.scores', scores, 2 * scores),
    matmul('backward.attention.queries', { batch: heads, rows: s, inner: s, columns: k }),
    elementwise('backward.attention.scale', stream, stream),
    matmul('backward.attention.keys', { batch: heads, rows: s, inner: s, columns: k }),
    matmul('backward.attention.values', { batch: heads, rows: s, inner: s, columns: k }),
    move('backward.attention.join', 'transpose', 3 * stream),
    matmul('backward.attention.output-map', { batch: 1, rows: d, inner: tokens, columns: d }),
    move('backward.attention.merge', 'transpose', 3 * stream),
    matmul('backward.attention.input', { batch: 1, rows: tokens, inner: 3 * d, columns: d }),
    matmul('backward.attention.projection', { batch: 1, rows: 3 * d, inner: tokens, columns: d }),
  ];
}

function feedForward(shape: TransformerShape, batchSize: number): readonly Operation[] {
  const { tokens, stream, wide, d } = sizes(shape, batchSize);
  const width = FEED_FORWARD_RATIO * d;
  return [
    matmul('forward.feed-forward.up', { batch: 1, rows: tokens, inner: d, columns: width }),
    elementwise('forward.feed-forward.slope', wide, wide),
    elementwise('forward.feed-forward.gate', wide, wide, 4),
    elementwise('forward.feed-forward.gelu', wide, 2 * wide),
    matmul('forward.feed-forward.down', { batch: 1, rows: tokens, inner: width, columns: d }),
    elementwise('forward.feed-forward.residual', stream, 2 * stream),
  ];
}

function feedForwardGradient(shape: TransformerShape, batchSize: number): readonly Operation[] {
  const { tokens, stream, wide, d } = sizes(shape, batchSize);
  const width = FEED_FORWARD_RATIO * d;
  return [
    matmul('backward.feed-forward.down', { batch: 1, rows: tokens, inner: d, columns: width }),
    elementwise('backward.feed-forward.bend', wide, 2 * wide, 2),
    elementwise('backward.feed-forward.slope', wide, 2 * wide, 2),
    elementwise('backward.feed-forward.gelu', wide, 2 * wide),
    matmul('backward.feed-forward.input', { batch: 1, rows: tokens, inner: width, columns: d }),
    matmul('backward.feed-forward.up-map', { batch: 1, rows: d, inner: tokens, columns: width }),
    matmul('backward.feed-forward.down-map', { batch: 1, rows: width, inner: tokens, columns: d }),
    elementwise('backward.feed-forward.residual', stream, 2 * stream),
  ];
}

function headAndLoss(shape: TransformerShape, batchSize: number): readonly Operation[] {
  const { tokens, d, V, logits } = sizes(shape, batchSize);
  return [
    matmul('forward.head', { batch: 1, rows: tokens, inner: d, columns: V }),
    elementwise('loss.targets', logits, tokens, 0),
    reduction('loss.greatest', logits, tokens),
    elementwise('loss.shift', logits, logits + tokens),
    elementwise('loss.exponentials', logits, logits),
    reduction('loss.sums', logits, tokens),
    elementwise('loss.logarithms', tokens, tokens),
    reduction('loss.sum-of-logarithms', tokens, 1),
    elementwise('loss.wanted', logits, 2 * logits),
    reduction('loss.sum-of-wanted', logits, 1),
    elementwise('loss.difference', 1, 2),
    elementwise('loss.mean', 1, 1),
    elementwise('loss.scaled-sums', tokens, tokens),
    elementwise('loss.probabilities', logits, logits + tokens),
    elementwise('loss.gradient', logits, 2 * logits, 2),
    matmul('backward.head.map', { batch: 1, rows: V, inner: tokens, columns: d }),
    matmul('backward.head.input', { batch: 1, rows: tokens, inner: V, columns: d }),
  ];
}

function embeddingGradient(shape: TransformerShape, batchSize: number): readonly Operation[] {
  const { tokens, stream, positions, d, V, logits } = sizes(shape, batchSize);
  return [
    reduction('backward.embedding.positions', stream, positions),
    elementwise('backward.embedding.one-hot', logits, tokens, 0),
    matmul('backward.embedding.look-up', { batch: 1, rows: V, inner: tokens, columns: d }),
    elementwise('backward.embedding.sum', V * d, 2 * V * d),
  ];
}

/** Four passes over the weights of each tensor. */
function adam(shape: TransformerShape): readonly Operation[] {
  return parameterTensors(shape).flatMap((tensor) => {
    const numbers = tensorSize(tensor.shape);
    return [
      elementwise('adam.first', numbers, 2 * numbers, 2),
      elementwise('adam.square', numbers, numbers),
      elementwise('adam.second', numbers, 2 * numbers, 2),
      elementwise('adam.step', numbers, 3 * numbers, 4),
    ];
  });
}

function sizes(shape: TransformerShape, batchSize: number) {
  const { hiddenSize: d, headCount: h, contextLength: s, vocabularySize: V } = shape;
  const tokens = batchSize * s;
  const heads = batchSize * h;
  return {
    d,
    h,
    s,
    V,
    k: headDimension(shape),
    tokens,
    heads,
    stream: tokens * d,
    wide: tokens * d * FEED_FORWARD_RATIO,
    scores: heads * s * s,
    logits: tokens * V,
    positions: s * d,
  };
}
