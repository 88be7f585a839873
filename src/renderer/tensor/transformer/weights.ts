import { keep, type Tensor, tensor } from '@tensorflow/tfjs-core';
import type { Weights } from '#core/transformer/initial-weights';
import { type BlockTensor, blockTensor, parameterTensors } from '#core/transformer/parameters';
import type { TransformerShape } from '#core/transformer/shape';
import type { BlockWeights } from './block';

export type TensorMap = ReadonlyMap<string, Tensor>;

const BLOCK_TENSORS: readonly BlockTensor[] = [
  'attentionGain',
  'queryKeyValue',
  'attentionOutput',
  'feedForwardGain',
  'feedForwardUp',
  'feedForwardDown',
];

export function tensorOf(tensors: TensorMap, name: string): Tensor {
  const found = tensors.get(name);
  if (found === undefined) throw new Error(`no tensor ${name}`);
  return found;
}

export function blockWeights(tensors: TensorMap, layer: number): BlockWeights {
  const entries = BLOCK_TENSORS.map((name) => [name, tensorOf(tensors, blockTensor(layer, name))]);
  return Object.fromEntries(entries) as BlockWeights;
}

/** Puts a block's tensors under their full names. */
export function nameBlock(layer: number, weights: BlockWeights): readonly (readonly [string, Tensor])[] {
  return BLOCK_TENSORS.map((name) => [blockTensor(layer, name), weights[name]]);
}

/** Values on the device, kept until `disposeAll`. Throws when a tensor is missing or of another size. */
export function upload(shape: TransformerShape, weights: Weights): TensorMap {
  return new Map(
    parameterTensors(shape).map((each) => {
      const values = weights.get(each.name);
      if (values === undefined) throw new Error(`no values for ${each.name}`);
      return [each.name, keep(tensor(values, [...each.shape], 'float32'))];
    }),
  );
}

export async function download(tensors: TensorMap): Promise<Map<string, Float32Array>> {
  const values = new Map<string, Float32Array>();
  for (const [name, each] of tensors) values.set(name, (await each.data<'float32'>()).slice());
  return values;
}

export function disposeAll(tensors: TensorMap): void {
  for (const each of tensors.values()) each.dispose();
}
