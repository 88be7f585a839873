/**
 * Moves the values of some ranks to where sorting would put them, and leaves the rest in no particular order: what a few
 * percentiles need, at a fraction of the cost of a sort (quickselect with Hoare's partition, on several ranks at once).
 *
 * @param values shape [n], finite; reordered in place
 * @param ranks ascending, each in 0 … n − 1
 */
export function placeRanks(values: Float64Array, ranks: readonly number[]): void {
  placeWithin(values, 0, values.length - 1, ranks, 0, ranks.length);
}

/** The ranks numbered `firstRank` up to `endRank` lie between `from` and `to`. */
function placeWithin(
  values: Float64Array,
  from: number,
  to: number,
  ranks: readonly number[],
  firstRank: number,
  endRank: number,
): void {
  let start = from;
  let next = firstRank;
  while (next < endRank && start < to) {
    const pivot = medianOfThree(values, start, to);
    let low = start;
    let high = to;
    while (low <= high) {
      while ((values[low] as number) < pivot) low += 1;
      while ((values[high] as number) > pivot) high -= 1;
      if (low <= high) {
        const held = values[low] as number;
        values[low] = values[high] as number;
        values[high] = held;
        low += 1;
        high -= 1;
      }
    }
    // Up to `high` nothing exceeds the pivot, from `low` on nothing is below it, and what is between equals it.
    const leftStart = next;
    while (next < endRank && (ranks[next] as number) <= high) next += 1;
    placeWithin(values, start, high, ranks, leftStart, next);
    while (next < endRank && (ranks[next] as number) < low) next += 1;
    start = low;
  }
}

function medianOfThree(values: Float64Array, from: number, to: number): number {
  const first = values[from] as number;
  const middle = values[(from + to) >>> 1] as number;
  const last = values[to] as number;
  return Math.max(Math.min(first, middle), Math.min(Math.max(first, middle), last));
}
