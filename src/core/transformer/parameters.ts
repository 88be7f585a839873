import { FEED_FORWARD_RATIO, type TransformerShape } from '#core/transformer/shape';

/** How a tensor starts: `normal` around 0, `residual` the same but narrower, `one` for the gains of norms. */
export type InitialValues = 'normal' | 'residual' | 'one';

export interface ParameterTensor {
  /** e.g. `tokenEmbedding`, `blocks.0.queryKeyValue`. */
  readonly name: string;
  readonly shape: readonly number[];
  readonly initial: InitialValues;
}

/** Names of the tensors of one block. Linear maps and norms have no biases, as in PaLM (arXiv:2204.02311, section 2). */
export const BLOCK_TENSORS = [
  'attentionGain',
  'queryKeyValue',
  'attentionOutput',
  'feedForwardGain',
  'feedForwardUp',
  'feedForwardDown',
] as const;
export type BlockTensor = (typeof BLOCK_TENSORS)[number];

export function blockTensor(layer: number, tensor: BlockTensor): string {
  return `blocks.${layer}.${tensor}`;
}

/**
 * All weights in a fixed order. d = hidden size, h = heads, k = d/h, V = vocabulary, s = context:
 * token embedding [V, d] (also the output head), positions [s, d]; for each block the gain [d] of the norm before
 * attention, queries, keys and values of each head [3h, k, d] (all queries first), attention output [h, k, d], the gain
 * [d] before the feed-forward layer, its maps up [d, 4d] and down [4d, d]; at the end a gain [d].
 */
export function parameterTensors(shape: TransformerShape): readonly ParameterTensor[] {
  const { hiddenSize: d, headCount: h, vocabularySize, contextLength, layerCount } = shape;
  const k = headDimension(shape);
  const wide = FEED_FORWARD_RATIO * d;
  const block = (layer: number): readonly ParameterTensor[] => [
    { name: blockTensor(layer, 'attentionGain'), shape: [d], initial: 'one' },
    { name: blockTensor(layer, 'queryKeyValue'), shape: [3 * h, k, d], initial: 'normal' },
    { name: blockTensor(layer, 'attentionOutput'), shape: [h, k, d], initial: 'residual' },
    { name: blockTensor(layer, 'feedForwardGain'), shape: [d], initial: 'one' },
    { name: blockTensor(layer, 'feedForwardUp'), shape: [d, wide], initial: 'normal' },
    { name: blockTensor(layer, 'feedForwardDown'), shape: [wide, d], initial: 'residual' },
  ];
  return [
    { name: 'tokenEmbedding', shape: [vocabularySize, d], initial: 'normal' },
    { name: 'positionEmbedding', shape: [contextLength, d], initial: 'normal' },
    ...Array.from({ length: layerCount }, (_, layer) => block(layer)).flat(),
    { name: 'finalGain', shape: [d], initial: 'one' },
  ];
}

/** Width of one head; a whole number, else the shape is refused by `shapeFault`. */
export function headDimension({ hiddenSize, headCount }: TransformerShape): number {
  return hiddenSize / headCount;
}

export function tensorSize(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1);
}

/** All parameters, N = V·d + s·d + L·(12·d² + 2·d) + d. */
export function parameterCount(shape: TransformerShape): number {
  return parameterTensors(shape).reduce((sum, tensor) => sum + tensorSize(tensor.shape), 0);
}

/** What keeps a shape from being built; null: nothing. */
export function shapeFault(
  shape: TransformerShape,
): { readonly field: string; readonly message: string } | null {
  if (shape.hiddenSize % shape.headCount !== 0)
    return {
      field: 'headCount',
      message: `field headCount: expected a divisor of the hidden size ${shape.hiddenSize}, received ${shape.headCount}`,
    };
  return null;
}
