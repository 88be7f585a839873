import type { DutyAssessment } from '#core/law/assessment';
import { dueDate, type Milestones } from '#core/law/plan-duties/milestones';
import type { PlanDuties, PlanDuty } from '#core/law/plan-duties/plan-duties';
import type { DutyRecord } from '#core/plan/compliance';
import { NO_RECORD } from '#core/plan/no-compliance';
import { compareText } from '#core/shared/compare-text';

/** `blocked`: a missing answer decides whether it applies at all. `overdue`: it applies, its day is past, not done. */
export type DeadlineState = 'overdue' | 'blocked' | 'open' | 'doing' | 'done' | 'waived';

/** A duty with a day by which it has to be met. */
export interface Deadline {
  readonly planDuty: PlanDuty;
  readonly record: DutyRecord;
  /** YYYY-MM-DD */
  readonly dueOn: string;
  /** The user set the day; else it is counted from the plan's milestones and the law's first day. */
  readonly isOwn: boolean;
  readonly state: DeadlineState;
}

export interface Deadlines {
  /** By day, then as the plan lists them. */
  readonly dated: readonly Deadline[];
  /** Duties that apply and wait for a request or an incident. */
  readonly undated: readonly PlanDuty[];
}

export type Records = Readonly<Record<string, DutyRecord>>;

/** What the user keeps about a duty. */
export function recordOf(records: Records, dutyId: string): DutyRecord {
  return (Object.hasOwn(records, dutyId) ? records[dutyId] : undefined) ?? NO_RECORD;
}

/** The user's own day, else the one counted from the plan, YYYY-MM-DD; null = it waits for a request or an incident. */
export function dueDay(
  assessment: Pick<DutyAssessment, 'duty' | 'from'>,
  records: Records,
  milestones: Milestones,
): string | null {
  return recordOf(records, assessment.duty.id).dueOn ?? dueDate(assessment, milestones);
}

/**
 * When the duties of a plan are due. Advice, proposals and what does not apply have no deadline.
 *
 * @param today YYYY-MM-DD
 */
export function deadlinesOf(
  { duties }: Pick<PlanDuties, 'duties'>,
  records: Records,
  milestones: Milestones,
  today: string,
): Deadlines {
  const dated: Deadline[] = [];
  const undated: PlanDuty[] = [];
  for (const planDuty of duties) {
    const { duty, state } = planDuty.assessment;
    if (duty.isAdvice || (state !== 'applies' && state !== 'unknown')) continue;
    const record = recordOf(records, duty.id);
    const dueOn = dueDay(planDuty.assessment, records, milestones);
    if (dueOn === null) {
      if (state === 'applies') undated.push(planDuty);
      continue;
    }
    dated.push({
      planDuty,
      record,
      dueOn,
      isOwn: record.dueOn !== null,
      state: stateOf(record, state === 'unknown', dueOn < today),
    });
  }
  return { dated: dated.toSorted((a, b) => compareText(a.dueOn, b.dueOn)), undated };
}

function stateOf({ status }: DutyRecord, isUnknown: boolean, isPast: boolean): DeadlineState {
  if (status === 'done' || status === 'waived') return status;
  if (isUnknown) return 'blocked';
  return isPast ? 'overdue' : status;
}
