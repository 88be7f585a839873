import { bootstrapDisparities, type Disparities } from '#core/fairness/bootstrap/bootstrap-disparities';
import { isTooSmall, neededFor } from '#core/fairness/compare-groups';
import { type GroupCell, peopleIn } from '#core/fairness/counts';
import { DISPARITY_NAMES, type DisparityName } from '#core/fairness/disparity';
import { everybody, type Group, groupsBy } from '#core/fairness/groups';
import { RATES, type RateName, rateOf } from '#core/fairness/rates/rates';

/** What to keep in mind when reading the figures; screens have their own words for the codes. */
export type FairnessWarning =
  | { readonly code: 'one-group'; readonly group: string }
  | { readonly code: 'no-positives' | 'no-negatives' | 'nobody-selected'; readonly group: string }
  | {
      readonly code: 'small-group';
      readonly group: string;
      readonly rate: RateName;
      /** People the rate is of, and how many it takes for the margin. */
      readonly people: number;
      readonly needed: number;
    }
  | { readonly code: 'undefined'; readonly disparity: DisparityName };

export interface Assessment {
  readonly everybody: Group;
  readonly groups: readonly Group[];
  readonly disparities: Disparities;
  readonly warnings: readonly FairnessWarning[];
}

/** Margin that small groups are judged by where nobody has chosen one: 5 points to each side. */
export const DEFAULT_MARGIN = 0.05;

/**
 * Rates, disparities and warnings of a table by some of its group columns.
 *
 * @param columns places of the group columns; several give the intersections
 * @param margin see `ComparisonLimits.margin`
 */
export function assess(
  cells: readonly GroupCell[],
  columns: readonly number[],
  seed: number,
  margin: number = DEFAULT_MARGIN,
): Assessment {
  const groups = groupsBy(cells, columns);
  const disparities = bootstrapDisparities(
    groups.map(({ counts }) => counts),
    seed,
  );
  return {
    everybody: everybody(cells),
    groups,
    disparities,
    warnings: warningsOf(groups, disparities, margin),
  };
}

/** Rates of which the first that is too imprecise is told, the widest base first. */
const JUDGED_RATES = ['selection', 'truePositive', 'falsePositive'] as const;

function warningsOf(
  groups: readonly Group[],
  disparities: Disparities,
  margin: number,
): readonly FairnessWarning[] {
  const [only] = groups;
  const single: readonly FairnessWarning[] =
    groups.length === 1 && only !== undefined ? [{ code: 'one-group', group: only.name }] : [];
  const ofGroups = groups.flatMap((group): readonly FairnessWarning[] => [
    ...emptyRates(group),
    ...smallRates(group, margin),
  ]);
  const unknown = DISPARITY_NAMES.filter((name) => disparities[name].value === null).map(
    (disparity): FairnessWarning => ({ code: 'undefined', disparity }),
  );
  return [...single, ...ofGroups, ...unknown];
}

function emptyRates({ name: group, counts }: Group): readonly FairnessWarning[] {
  const warnings: FairnessWarning[] = [];
  if (rateOf(counts, 'truePositive') === null) warnings.push({ code: 'no-positives', group });
  if (rateOf(counts, 'falsePositive') === null) warnings.push({ code: 'no-negatives', group });
  if (peopleIn(counts) > 0 && rateOf(counts, 'precision') === null)
    warnings.push({ code: 'nobody-selected', group });
  return warnings;
}

/** The first rate that is too imprecise: those after it are of fewer people. */
function smallRates({ name: group, counts }: Group, margin: number): readonly FairnessWarning[] {
  for (const rate of JUDGED_RATES) {
    const share = RATES[rate](counts);
    const needed = neededFor(share, margin);
    if (needed !== null && isTooSmall(share, margin))
      return [{ code: 'small-group', group, rate, people: share.of, needed }];
  }
  return [];
}
