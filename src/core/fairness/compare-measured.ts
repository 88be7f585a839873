import { compareGroups, type GroupComparison } from '#core/fairness/compare-groups';
import { BETWEEN_VALUES, groupsBy } from '#core/fairness/groups';
import { HARM_RATE, type Harm } from '#core/fairness/harm';
import { limitsFor } from '#core/fairness/limits-for';
import type { Fairness, FairnessMeasurement } from '#core/plan/fairness';

/** The harm that the plan judges by. */
export function harmOf({ harm }: Fairness): Harm {
  return harm ?? 'wrong-yes';
}

/** What the groups are by: the name of a column, or of several joined. @param places of the group columns */
export function nameOfColumns({ columns }: FairnessMeasurement, places: readonly number[]): string {
  return places.map((place) => columns.groups[place] ?? '').join(BETWEEN_VALUES);
}

/** Compares the groups of a measurement by the harm and the limits of the plan. @param places of the group columns */
export function compareMeasured(
  fairness: Fairness,
  measurement: FairnessMeasurement,
  places: readonly number[],
): GroupComparison {
  return compareGroups(
    groupsBy(measurement.cells, places),
    HARM_RATE[harmOf(fairness)],
    limitsFor(fairness, nameOfColumns(measurement, places)),
  );
}
