import type { DutyAssessment } from '#core/law/assessment';
import type { Timing } from '#core/law/law';
import { type Records, recordOf } from '#core/law/plan-duties/deadlines';

/** Timings that are over once people use the product. */
const BEFORE_LAUNCH: readonly Timing[] = ['before-processing', 'before-launch', 'before-transfer'];

type Standing = Pick<DutyAssessment, 'duty' | 'state' | 'from'>;

/** A critical duty that applies and is neither done nor set aside, whenever it is due. */
export function isCriticalOpen({ duty, state }: Omit<Standing, 'from'>, records: Records): boolean {
  const { status } = recordOf(records, duty.id);
  const isRequired = state === 'applies' && !duty.isAdvice && duty.severity === 'critical';
  return isRequired && status !== 'done' && status !== 'waived';
}

/**
 * Whether a duty stands between a plan and its launch: critical, open, to be met before people use the product, and law
 * by then.
 *
 * @param launch YYYY-MM-DD
 */
export function blocksLaunch(standing: Standing, records: Records, launch: string): boolean {
  const { duty, from } = standing;
  const isLaw =
    (from === null || from <= launch) && (duty.appliesUntil === null || duty.appliesUntil > launch);
  return isLaw && BEFORE_LAUNCH.includes(duty.timing) && isCriticalOpen(standing, records);
}
