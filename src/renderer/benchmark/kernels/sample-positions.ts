import { randomIndices } from '#core/benchmark/reference/random-values';

/** Elements of a large result that are compared with the reference. */
const MAX_POSITIONS = 1024;
const SEED = 77;

/** Some positions of a result of `count` elements: the first, the last, and random ones between; all of a small one. */
export function samplePositions(count: number, atMost = MAX_POSITIONS): Int32Array {
  if (count <= atMost) return Int32Array.from({ length: count }, (_, index) => index);
  const positions = randomIndices(atMost, count, SEED);
  positions[0] = 0;
  positions[1] = count - 1;
  return positions;
}

/** @returns the elements at these positions */
export function elementsAt(values: ArrayLike<number>, positions: Int32Array): Float64Array {
  return Float64Array.from(positions, (position) => values[position] ?? Number.NaN);
}

/** @returns the rows of `width` elements at these places, one after the other */
export function rowsAt(values: ArrayLike<number>, width: number, rows: Int32Array): Float64Array {
  const result = new Float64Array(rows.length * width);
  rows.forEach((row, place) => {
    for (let index = 0; index < width; index += 1)
      result[place * width + index] = values[row * width + index] ?? Number.NaN;
  });
  return result;
}
