/** How alternatives stand over runs. */
export interface PlaceCounts {
  /** Share of the runs in which each alternative takes each place [0..1], first place first; each sums to 1. */
  readonly shares: readonly Float64Array[];
  /** Share of the runs in which the first one, two, … alternatives stand in exactly the given order [0..1]. */
  readonly orderHolds: readonly number[];
}

/**
 * Counts places over runs. Of equal scores the earlier alternative stands first, so that every place is taken once.
 *
 * By insertion, which is quick on what is almost in order.
 *
 * @param scores one vector for each alternative, [runCount]; those that mostly score higher first
 * @param top how many of the first places the order is looked at
 */
export function countPlaces(scores: readonly Float64Array[], runCount: number, top: number): PlaceCounts {
  const count = scores.length;
  const counts = new Uint32Array(count * count);
  const holds = new Uint32Array(Math.min(top, count));
  const keys = new Float64Array(count);
  const order = new Uint16Array(count);
  for (let run = 0; run < runCount; run += 1) {
    for (let alternative = 0; alternative < count; alternative += 1) {
      const key = (scores[alternative] as Float64Array)[run] as number;
      let place = alternative;
      while (place > 0 && (keys[place - 1] as number) < key) {
        keys[place] = keys[place - 1] as number;
        order[place] = order[place - 1] as number;
        place -= 1;
      }
      keys[place] = key;
      order[place] = alternative;
    }
    for (let place = 0; place < count; place += 1) {
      const cell = (order[place] as number) * count + place;
      counts[cell] = (counts[cell] as number) + 1;
    }
    for (let place = 0; place < holds.length && order[place] === place; place += 1)
      holds[place] = (holds[place] as number) + 1;
  }
  return {
    shares: scores.map((_, alternative) =>
      Float64Array.from(
        counts.subarray(alternative * count, (alternative + 1) * count),
        (times) => times / runCount,
      ),
    ),
    orderHolds: Array.from(holds, (times) => times / runCount),
  };
}
