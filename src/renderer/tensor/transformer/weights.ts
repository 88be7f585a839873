import { keep, type Tensor, tensor } from '@tensorflow/tfjs-core';
import type { Weights } from '#core/transformer/initial-weights';
import { tensorOf } from '#core/transformer/named-tensors';
import { BLOCK_TENSORS, blockTensor, parameterTensors } from '#core/transformer/parameters';
import type { TransformerShape } from '#core/transformer/shape';
import type { BlockWeights } from './block';

export type TensorMap = ReadonlyMap<string, Tensor>;

/** Puts a block's tensors under their full names. */
export function nameBlock(layer: number, weights: BlockWeights): readonly (readonly [string, Tensor])[] {
  return BLOCK_TENSORS.map((name) => [blockTensor(layer, name), weights[name]]);
}

/** Values on the device, kept until `disposeAll`. Throws when a tensor is missing or of another size. */
export function upload(shape: TransformerShape, weights: Weights): TensorMap {
  return new Map(
    parameterTensors(shape).map((each) => {
      const values = tensorOf(weights, each.name);
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
