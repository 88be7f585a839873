import type { DayRange } from '#core/law/law';
import type { DutyEntry } from '#core/law/plan-duties/duty-entries';

/** How much work it is: words of the matrix, which colour alone does not carry. */
export const EFFORT_LEVELS = ['light', 'medium', 'large', 'heavy'] as const;
export type EffortLevel = (typeof EFFORT_LEVELS)[number];

/** Most working days, at the high end of the estimate, of each level but the last. */
export const EFFORT_LIMITS_DAYS = { light: 20, medium: 45, large: 80 } as const;

/** One-off work of duties, ends added up: the widest range that it can be [working days]. */
export function effortDays(entries: readonly DutyEntry[]): DayRange {
  return entries.reduce(
    (sum, { assessment: { duty } }) => ({
      low: sum.low + duty.effortDays.low,
      high: sum.high + duty.effortDays.high,
    }),
    { low: 0, high: 0 },
  );
}

export function effortLevel({ high }: DayRange): EffortLevel {
  const { light, medium, large } = EFFORT_LIMITS_DAYS;
  if (high <= light) return 'light';
  if (high <= medium) return 'medium';
  return high <= large ? 'large' : 'heavy';
}
