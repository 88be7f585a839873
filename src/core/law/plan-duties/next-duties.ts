import { SEVERITIES } from '#core/law/law';
import { dueDay, type Records, recordOf } from '#core/law/plan-duties/deadlines';
import type { Milestones } from '#core/law/plan-duties/milestones';
import type { PlanDuties, PlanDuty } from '#core/law/plan-duties/plan-duties';

export interface NextDuty {
  readonly planDuty: PlanDuty;
  /** YYYY-MM-DD; null = it waits for a request or an incident. */
  readonly dueOn: string | null;
}

/** After every day that a plan can have. */
const NEVER = '9999-12-31';

/** What is to be done first: duties that apply and are not done, the strictest first, then the earliest. */
export function nextDuties(
  { duties }: Pick<PlanDuties, 'duties'>,
  records: Records,
  milestones: Milestones,
  count: number,
): readonly NextDuty[] {
  return duties
    .filter(({ assessment: { duty, state } }) => {
      const { status } = recordOf(records, duty.id);
      return state === 'applies' && !duty.isAdvice && (status === 'open' || status === 'doing');
    })
    .map((planDuty) => ({ planDuty, dueOn: dueDay(planDuty.assessment, records, milestones) }))
    .toSorted((a, b) => {
      const bySeverity = rank(a.planDuty) - rank(b.planDuty);
      if (bySeverity !== 0) return bySeverity;
      const [first, second] = [a.dueOn ?? NEVER, b.dueOn ?? NEVER];
      return first < second ? -1 : first > second ? 1 : 0;
    })
    .slice(0, count);
}

function rank({ assessment }: PlanDuty): number {
  return SEVERITIES.indexOf(assessment.duty.severity);
}
