import type { Ranking } from '#core/strategy/ranking/ranking';

/** What a ranking settles, as the sentence above it says it. */
export interface Settled {
  /** The fewest countries, three at most, of which one comes first in 8 runs of 10; empty = no three do. */
  readonly leaders: readonly string[];
  /** Share of the runs in which one of them comes first; without leaders that of the likeliest country [0..1]. */
  readonly share: number;
  readonly likeliest: string;
  /** How many of the first places stand in this order in every second run; 0 = not even the first. */
  readonly placeCount: number;
  /** Share of the runs in which the places that are looked at stand in this order [0..1], and how many these are. */
  readonly orderShare: number;
  readonly orderCount: number;
}

const SETTLED = 0.8;
const MOST_LEADERS = 3;

export function settledOf({ countries, orderHolds }: Ranking): Settled | null {
  const byFirst = countries.toSorted((a, b) => b.pFirst - a.pFirst);
  const [likeliest] = byFirst;
  if (likeliest === undefined) return null;
  let share = 0;
  let count = 0;
  while (count < Math.min(MOST_LEADERS, byFirst.length) && share < SETTLED) {
    share += byFirst[count]?.pFirst ?? 0;
    count += 1;
  }
  const isSettled = share >= SETTLED;
  const firstLoose = orderHolds.findIndex((held) => held < 0.5);
  return {
    leaders: isSettled ? byFirst.slice(0, count).map(({ country }) => country) : [],
    share: isSettled ? share : likeliest.pFirst,
    likeliest: likeliest.country,
    placeCount: firstLoose < 0 ? orderHolds.length : firstLoose,
    orderShare: orderHolds.at(-1) ?? 0,
    orderCount: orderHolds.length,
  };
}
