import type { ScoreBin } from '#core/fairness/counts';

/** How far a group's scores are what they say: of those scored 0.7, are 7 in 10 positive? */
export interface Calibration {
  /** People with a score. */
  readonly people: number;
  /** Bins that hold somebody, from low to high scores. */
  readonly points: readonly {
    readonly people: number;
    /** 0 to 1. */
    readonly meanScore: number;
    readonly positiveShare: number;
  }[];
  /**
   * Expected calibration error, 0 to 1: mean distance between score and share of positives, by people (Naeini, Cooper and
   * Hauskrecht 2015, AAAI, 2901–2907; ten bins of equal width).
   */
  readonly error: number;
}

/** @returns null = nobody has a score */
export function calibrationOf(bins: readonly ScoreBin[] | null): Calibration | null {
  const held = (bins ?? []).filter(({ count }) => count > 0);
  const people = held.reduce((sum, { count }) => sum + count, 0);
  if (people === 0) return null;
  const points = held.map(({ count, scoreSum, positives }) => ({
    people: count,
    meanScore: scoreSum / count,
    positiveShare: positives / count,
  }));
  const error = points.reduce(
    (sum, point) => sum + (point.people / people) * Math.abs(point.meanScore - point.positiveShare),
    0,
  );
  return { people, points, error };
}
