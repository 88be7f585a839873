import type { Quantiles } from '#core/uncertainty/quantiles';
import { STRATUM_COUNT } from '#core/uncertainty/strata';

/** How good something is, 0 worst to 100 best: 10th percentile, middle and 90th percentile. */
export interface Grade {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

export const WORST = 0;
export const BEST = 100;

/** What nobody has answered: anything from 0 to 100 alike. */
export const UNKNOWN_GRADE: Grade = evenly(WORST, BEST);

/** @returns `value` within 0 to 100 */
export function within100(value: number): number {
  return Math.min(BEST, Math.max(WORST, value));
}

/** Every value between two ends alike. */
export function evenly(from: number, to: number): Grade {
  const width = to - from;
  return { low: from + 0.1 * width, likely: from + 0.5 * width, high: from + 0.9 * width };
}

/** Without spread. */
export function exactGrade(value: number): Grade {
  const grade = within100(value);
  return { low: grade, likely: grade, high: grade };
}

/** Yes is best, no is worst; null stays unknown. */
export function gradeOfYes(holds: boolean | null): Grade | null {
  return holds === null ? null : exactGrade(holds ? BEST : WORST);
}

/** The grade of a quantity of which less is better, e.g. a cost: its high end is the grade's low end. */
export function gradeOfLess(
  { p10, p50, p90 }: Pick<Quantiles, 'p10' | 'p50' | 'p90'>,
  gradeAt: (value: number) => number,
): Grade {
  return {
    low: within100(gradeAt(p90)),
    likely: within100(gradeAt(p50)),
    high: within100(gradeAt(p10)),
  };
}

/** Mean of grades that move together, by weight; null where nothing is known. */
export function meanGrade(
  grades: readonly { readonly grade: Grade; readonly weight: number }[],
): Grade | null {
  const total = grades.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  const mean = (at: keyof Grade) =>
    grades.reduce((sum, { grade, weight }) => sum + weight * grade[at], 0) / total;
  return { low: mean('low'), likely: mean('likely'), high: mean('high') };
}

/**
 * Values of a grade by stratum: straight between its three points and on beyond them, cut to 0 to 100. Straight, so that what
 * is spread evenly comes out evenly.
 *
 * @returns [STRATUM_COUNT], ascending
 */
export function gradeTable({ low, likely, high }: Grade): Float64Array {
  const table = new Float64Array(STRATUM_COUNT);
  for (let stratum = 0; stratum < STRATUM_COUNT; stratum += 1) {
    const distance = ((stratum + 0.5) / STRATUM_COUNT - 0.5) / 0.4;
    table[stratum] = within100(likely + distance * (distance < 0 ? likely - low : high - likely));
  }
  return table;
}
