import { uniformFloat32 } from 'pure-rand/distribution/uniformFloat32';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** @returns [count] float32 numbers, uniform in [-1, 1), the same for the same seed */
export function randomValues(count: number, seed: number): Float32Array {
  const generator = xoroshiro128plus(seed);
  const values = new Float32Array(count);
  for (let index = 0; index < count; index += 1) values[index] = 2 * uniformFloat32(generator) - 1;
  return values;
}

/** @returns [count] whole numbers from 0 to `limit` - 1, the same for the same seed */
export function randomIndices(count: number, limit: number, seed: number): Int32Array {
  const generator = xoroshiro128plus(seed);
  return Int32Array.from({ length: count }, () => uniformInt(generator, 0, limit - 1));
}
