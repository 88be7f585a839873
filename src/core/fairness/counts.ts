/** People of one group by what is true of them and what the model said. */
export interface Counts {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}

/** Bins of the score, of equal width: [0, 0.1), …, [0.9, 1]. */
export const SCORE_BINS = 10;

/** People whose score lies in one bin. */
export interface ScoreBin {
  readonly count: number;
  readonly scoreSum: number;
  /** How many of them have a positive label. */
  readonly positives: number;
}

/** What is known of the people who have one combination of values in the group columns. */
export interface GroupCell {
  /** In the order of the group columns. */
  readonly values: readonly string[];
  readonly counts: Counts;
  /** `SCORE_BINS` of them; absent = the table has no score. */
  readonly bins?: readonly ScoreBin[] | undefined;
}

export const NOBODY: Counts = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 };

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    truePositives: a.truePositives + b.truePositives,
    falsePositives: a.falsePositives + b.falsePositives,
    falseNegatives: a.falseNegatives + b.falseNegatives,
    trueNegatives: a.trueNegatives + b.trueNegatives,
  };
}

export function peopleIn(counts: Counts): number {
  return counts.truePositives + counts.falsePositives + counts.falseNegatives + counts.trueNegatives;
}
