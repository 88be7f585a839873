import {
  addCounts,
  type Counts,
  type GroupCell,
  NOBODY,
  SCORE_BINS,
  type ScoreBin,
} from '#core/fairness/counts';
import { compareText } from '#core/shared/compare-text';

/** People who are alike in the chosen group columns. */
export interface Group {
  /** The values, for people to read. */
  readonly name: string;
  /** In the order of the chosen columns. */
  readonly values: readonly string[];
  readonly counts: Counts;
  /** null = the table has no score. */
  readonly bins: readonly ScoreBin[] | null;
}

/** What stands between the values of an intersection. */
export const BETWEEN_VALUES = ' / ';

/**
 * The people of a table by some of its group columns: one column gives its groups, several give their intersections.
 *
 * @param columns places in `cell.values`; none = everybody, as one group
 * @returns ordered by their values; combinations with nobody are not there
 */
export function groupsBy(cells: readonly GroupCell[], columns: readonly number[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { values, counts, bins } of cells) {
    const own = columns.map((column) => values[column] as string);
    const key = own.join('\0');
    const known = groups.get(key);
    groups.set(key, {
      name: own.join(BETWEEN_VALUES),
      values: own,
      counts: addCounts(known?.counts ?? NOBODY, counts),
      bins: bins === undefined ? null : addBins(known?.bins ?? NO_BINS, bins),
    });
  }
  return [...groups].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group);
}

/** Everybody in the table. */
export function everybody(cells: readonly GroupCell[]): Group {
  return groupsBy(cells, [])[0] ?? { name: '', values: [], counts: NOBODY, bins: null };
}

const NO_BINS: readonly ScoreBin[] = Array.from({ length: SCORE_BINS }, () => ({
  count: 0,
  scoreSum: 0,
  positives: 0,
}));

function addBins(a: readonly ScoreBin[], b: readonly ScoreBin[]): readonly ScoreBin[] {
  return a.map((bin, place) => ({
    count: bin.count + (b[place]?.count ?? 0),
    scoreSum: bin.scoreSum + (b[place]?.scoreSum ?? 0),
    positives: bin.positives + (b[place]?.positives ?? 0),
  }));
}
