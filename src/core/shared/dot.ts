/** Sum of the products of two vectors, place by place. */
export function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, part, place) => sum + part * (other[place] as number), 0);
}
