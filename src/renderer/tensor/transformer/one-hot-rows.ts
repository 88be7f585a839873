import { cast, getBackend, oneHot, type Tensor, type Tensor1D } from '@tensorflow/tfjs-core';

/**
 * A one at each id's place, zeros elsewhere, in float32 [ids, size]. The wasm kernel writes whole numbers whatever it is
 * asked for, and the webgpu backend takes a cast from whole numbers for granted: each gets the way that is right on it.
 */
export function oneHotRows(ids: Tensor1D, size: number): Tensor {
  return getBackend() === 'wasm'
    ? cast(oneHot(ids, size, 1, 0, 'int32'), 'float32')
    : oneHot(ids, size, 1, 0, 'float32');
}
