import { LAYER_NORM_EPSILON } from '#core/transformer/definition';
import type { StoredTensor, TensorFile } from '#core/transformer/files/safetensors';
import type { Weights } from '#core/transformer/initial-weights';
import { tensorOf } from '#core/transformer/named-tensors';
import { type BlockTensor, blockTensor } from '#core/transformer/parameters';
import { FEED_FORWARD_RATIO, type TransformerShape } from '#core/transformer/shape';

/**
 * The weights under the names and in the layout that Hugging Face's `transformers` gives GPT-2, which is the same model
 * with biases: these are written as zeros, and the look-up serves as output head as it does there. The configuration that
 * `config.json` has to hold comes in the metadata.
 */
export function gpt2Weights(shape: TransformerShape, weights: Weights): TensorFile {
  const { hiddenSize: d, layerCount, vocabularySize, contextLength } = shape;
  const wide = FEED_FORWARD_RATIO * d;
  const tensors = new Map<string, StoredTensor>();
  const put = (name: string, sizes: readonly number[], values: Float32Array) =>
    tensors.set(`transformer.${name}`, { shape: sizes, values });
  const zeros = (name: string, size: number) => put(name, [size], new Float32Array(size));
  put('wte.weight', [vocabularySize, d], tensorOf(weights, 'tokenEmbedding'));
  put('wpe.weight', [contextLength, d], tensorOf(weights, 'positionEmbedding'));
  for (let layer = 0; layer < layerCount; layer += 1) {
    const of = (name: BlockTensor) => tensorOf(weights, blockTensor(layer, name));
    put(`h.${layer}.ln_1.weight`, [d], of('attentionGain'));
    zeros(`h.${layer}.ln_1.bias`, d);
    put(`h.${layer}.attn.c_attn.weight`, [d, 3 * d], transposed(of('queryKeyValue'), 3 * d, d));
    zeros(`h.${layer}.attn.c_attn.bias`, 3 * d);
    put(`h.${layer}.attn.c_proj.weight`, [d, d], of('attentionOutput'));
    zeros(`h.${layer}.attn.c_proj.bias`, d);
    put(`h.${layer}.ln_2.weight`, [d], of('feedForwardGain'));
    zeros(`h.${layer}.ln_2.bias`, d);
    put(`h.${layer}.mlp.c_fc.weight`, [d, wide], of('feedForwardUp'));
    zeros(`h.${layer}.mlp.c_fc.bias`, wide);
    put(`h.${layer}.mlp.c_proj.weight`, [wide, d], of('feedForwardDown'));
    zeros(`h.${layer}.mlp.c_proj.bias`, d);
  }
  put('ln_f.weight', [d], tensorOf(weights, 'finalGain'));
  zeros('ln_f.bias', d);
  return { tensors, metadata: { format: 'pt', config: JSON.stringify(gpt2Config(shape)) } };
}

/** `config.json` of the same model; its `quick_gelu` is x·σ(1.702·x). */
export function gpt2Config(shape: TransformerShape): Readonly<Record<string, unknown>> {
  return {
    model_type: 'gpt2',
    architectures: ['GPT2LMHeadModel'],
    activation_function: 'quick_gelu',
    n_layer: shape.layerCount,
    n_embd: shape.hiddenSize,
    n_head: shape.headCount,
    n_positions: shape.contextLength,
    vocab_size: shape.vocabularySize,
    layer_norm_epsilon: LAYER_NORM_EPSILON,
    tie_word_embeddings: true,
    attn_pdrop: 0,
    embd_pdrop: 0,
    resid_pdrop: 0,
  };
}

function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  const result = new Float32Array(values.length);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      result[column * rows + row] = values[row * columns + column] ?? 0;
  return result;
}
