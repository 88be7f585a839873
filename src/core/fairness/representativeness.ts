import { peopleIn } from '#core/fairness/counts';
import type { Group } from '#core/fairness/groups';
import { PRECISION_LEVEL } from '#core/fairness/rates/needed-people';
import { type Interval, wilsonInterval } from '#core/fairness/rates/wilson';

/** How a group's share of the test people compares with its share of the people who will use the product. */
export interface Representation {
  readonly group: string;
  /** Share of the table, 0 to 1, with its score interval. */
  readonly share: number;
  readonly interval: Interval;
  /** Share of the population, 0 to 1; null = not entered. */
  readonly expected: number | null;
  readonly reading: 'as-expected' | 'too-few' | 'too-many' | 'unknown';
}

/** Sum of percentages that still counts as 100, for shares that were rounded. */
const SUM_TOLERANCE = 0.5;

/** @param percentages of the population by group, in percent @returns their sum, when it is not 100; null = it is */
export function wrongSum(percentages: Readonly<Record<string, number>>): number | null {
  const sum = Object.values(percentages).reduce((total, share) => total + share, 0);
  return Math.abs(sum - 100) <= SUM_TOLERANCE ? null : sum;
}

/**
 * Compares each group's share of the table with its share of the population: a share differs when it lies outside the 95 %
 * score interval, the error shared by all groups (Bonferroni). Nothing is judged while the shares do not add up to 100.
 *
 * @returns the groups of the table, then those of the population of whom nobody is in it
 */
export function representationOf(
  groups: readonly Group[],
  percentages: Readonly<Record<string, number>>,
): readonly Representation[] {
  const people = groups.reduce((sum, { counts }) => sum + peopleIn(counts), 0);
  const inTable = groups.map(({ name, counts }) => ({ name, hits: peopleIn(counts) }));
  const absent = Object.keys(percentages)
    .filter((name) => !inTable.some((group) => group.name === name))
    .map((name) => ({ name, hits: 0 }));
  const compared = [...inTable, ...absent];
  const level = 1 - (1 - PRECISION_LEVEL) / Math.max(1, compared.length);
  const canJudge = wrongSum(percentages) === null;
  return compared.flatMap(({ name, hits }) => {
    const interval = wilsonInterval({ hits, of: people }, level);
    if (interval === null) return [];
    const percent = percentages[name];
    const expected = percent === undefined ? null : percent / 100;
    const reading =
      expected === null || !canJudge
        ? 'unknown'
        : expected < interval.low
          ? 'too-many'
          : expected > interval.high
            ? 'too-few'
            : 'as-expected';
    return [{ group: name, share: hits / people, interval, expected, reading }];
  });
}
