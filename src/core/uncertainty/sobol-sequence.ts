import { DIRECTIONS } from '#core/uncertainty/sobol-directions';

const BITS = 32;

/** Dimensions there are direction numbers for. */
export const SOBOL_DIMENSIONS = DIRECTIONS.length + 1;

/**
 * One coordinate of the first points of a scrambled Sobol sequence (Sobol 1967; order of Antonov and Saleev, which visits
 * the same points), as 32-bit fractions. The scrambling keeps what makes the points even, and makes any two seeds two
 * independent sets of points: nested uniform (Owen 1995) by the hash of Laine and Karras 2011.
 *
 * @param dimension from 0, below `SOBOL_DIMENSIONS`
 * @param count number of points
 * @param seed of the scrambling of this dimension
 * @returns [count], each a whole number of 2^-32
 */
export function sobolCoordinate(dimension: number, count: number, seed: number): Uint32Array {
  const directions = directionsOf(dimension);
  const points = new Uint32Array(count);
  let point = 0;
  for (let index = 0; index < count; index += 1) {
    points[index] = scrambled(point, seed);
    // The place of the lowest zero bit of the index says which direction comes next.
    point ^= directions[31 - Math.clz32(~index & (index + 1))] as number;
  }
  return points;
}

/** Direction numbers of a dimension as 32-bit fractions, [32]. */
function directionsOf(dimension: number): Int32Array {
  const directions = new Int32Array(BITS);
  if (dimension === 0) {
    for (let bit = 0; bit < BITS; bit += 1) directions[bit] = 1 << (BITS - 1 - bit);
    return directions;
  }
  const [polynomial, ...initial] = DIRECTIONS[dimension - 1] as readonly [number, ...number[]];
  const degree = initial.length;
  for (let bit = 0; bit < BITS; bit += 1) {
    if (bit < degree) {
      directions[bit] = (initial[bit] as number) << (BITS - 1 - bit);
      continue;
    }
    const back = directions[bit - degree] as number;
    let direction = back ^ (back >>> degree);
    for (let term = 1; term < degree; term += 1)
      if ((polynomial >> (degree - term)) & 1) direction ^= directions[bit - term] as number;
    directions[bit] = direction;
  }
  return directions;
}

/** Every bit is flipped or not by a hash of the bits above it. */
function scrambled(point: number, seed: number): number {
  let bits = reversedBits(point);
  bits = (bits + seed) | 0;
  bits ^= Math.imul(bits, 0x6c50b47c);
  bits ^= Math.imul(bits, 0xb82f1e52);
  bits ^= Math.imul(bits, 0xc7afe638);
  bits ^= Math.imul(bits, 0x8d22f6e6);
  return reversedBits(bits) >>> 0;
}

function reversedBits(value: number): number {
  let bits = ((value >>> 1) & 0x55555555) | ((value & 0x55555555) << 1);
  bits = ((bits >>> 2) & 0x33333333) | ((bits & 0x33333333) << 2);
  bits = ((bits >>> 4) & 0x0f0f0f0f) | ((bits & 0x0f0f0f0f) << 4);
  bits = ((bits >>> 8) & 0x00ff00ff) | ((bits & 0x00ff00ff) << 8);
  return (bits >>> 16) | (bits << 16);
}
