import { addMonths } from '#core/evaluation/freshness';
import type { DutyAssessment } from '#core/law/assessment';
import type { Timing } from '#core/law/law';
import type { Plan } from '#core/plan/plan';

/** Days of the plan that duties are counted from, YYYY-MM-DD. */
export interface Milestones {
  /** First day of the project: data may be processed from here on. */
  readonly start: string;
  /** First day on which people use it. */
  readonly launch: string;
  /** Last day of the first year after launch. */
  readonly firstYearEnd: string;
}

export function milestonesOf({ schedule: { start, monthsToLaunch } }: Pick<Plan, 'schedule'>): Milestones {
  const launchMonth = addMonths(start, monthsToLaunch);
  return {
    start: `${start}-01`,
    launch: `${launchMonth}-01`,
    firstYearEnd: `${addMonths(launchMonth, 12)}-01`,
  };
}

/** Milestone that a timing is counted from; null = it has no day of its own, e.g. a breach notice. */
const MILESTONE: Readonly<Record<Timing, keyof Milestones | null>> = {
  'before-processing': 'start',
  'before-launch': 'launch',
  'before-transfer': 'launch',
  continuous: 'launch',
  annual: 'firstYearEnd',
  'by-date': 'launch',
  'on-request': null,
  'on-incident': null,
};

/**
 * Day by which a duty has to be met: its milestone, or the day from which it binds where that is later.
 *
 * @returns YYYY-MM-DD; null for duties that wait for a request or an incident
 */
export function dueDate(
  { duty, from }: Pick<DutyAssessment, 'duty' | 'from'>,
  milestones: Milestones,
): string | null {
  const milestone = MILESTONE[duty.timing];
  if (milestone === null) return null;
  const day = milestones[milestone];
  return from !== null && from > day ? from : day;
}
