import { dot } from '#core/shared/dot';

/**
 * An orthonormal basis whose first axis runs along given weights, and whose next axes take up the coordinates one by one:
 * coordinate 0 lies in the plane of the first two axes, coordinate 1 in the space of the first three, and so on
 * (Gram and Schmidt on the weights and the unit vectors).
 *
 * @param weights [n], the last one not zero
 * @returns [n · n] by rows: the point with coordinates a along the axes is basis · a
 */
export function orthonormalBasis(weights: readonly number[]): Float64Array {
  const size = weights.length;
  const axes: number[][] = [];
  for (let axis = 0; axis < size; axis += 1) {
    const vector = axis === 0 ? [...weights] : weights.map((_, place) => (place === axis - 1 ? 1 : 0));
    for (const earlier of axes) {
      const along = dot(vector, earlier);
      for (let place = 0; place < size; place += 1)
        vector[place] = (vector[place] as number) - along * (earlier[place] as number);
    }
    const length = Math.hypot(...vector);
    axes.push(vector.map((part) => part / length));
  }
  return Float64Array.from(
    { length: size * size },
    (_, place) => axes[place % size]?.[Math.floor(place / size)] as number,
  );
}
