import { CRITERION_IDS, type CriterionId } from '#core/strategy/ranking/criteria';
import type { RankedCountry, Ranking } from '#core/strategy/ranking/ranking';

/** What sets a country apart from the mean of those compared: criteria that win or cost it most points. */
export interface Decides {
  readonly ahead: readonly CriterionId[];
  readonly behind: readonly CriterionId[];
}

/** Points of the score below which a difference is no matter. */
const LEAST_POINTS = 1;

export function decidesFor({ countries }: Ranking, country: RankedCountry): Decides {
  const differences = CRITERION_IDS.flatMap((id) => {
    const own = country.points[id];
    if (own === undefined) return [];
    const mean = countries.reduce((sum, { points }) => sum + (points[id] ?? 0), 0) / countries.length;
    return [{ id, difference: own - mean }];
  }).toSorted((a, b) => b.difference - a.difference);
  const ids = (of: typeof differences) => of.map(({ id }) => id);
  return {
    ahead: ids(differences.filter(({ difference }) => difference >= LEAST_POINTS).slice(0, 2)),
    behind: ids(
      differences
        .toReversed()
        .filter(({ difference }) => difference <= -LEAST_POINTS)
        .slice(0, 1),
    ),
  };
}
