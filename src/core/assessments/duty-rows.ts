import { type DocumentContext, standing } from '#core/assessments/context';
import type { FilledRows } from '#core/assessments/document';
import { DUTIES } from '#core/assessments/plan-origin';
import { both } from '#core/assessments/statements';
import type { Bilingual } from '#core/law/law';
import type { PlanDuty } from '#core/law/plan-duties/plan-duties';
import type { DutyStatus } from '#core/plan/compliance';
import { NO_COMPLIANCE } from '#core/plan/no-compliance';

export const DUTY_COLUMNS: readonly Bilingual[] = [
  both('Law and provision', '法律及条款'),
  both('What it asks', '要求'),
  both('Where', '适用国家'),
  both('State', '状态'),
];

const STATES: Readonly<Record<DutyStatus, Bilingual>> = {
  open: both('open', '未完成'),
  doing: both('under way', '进行中'),
  done: both('done', '已完成'),
  waived: both('held not to apply', '认定不适用'),
};

/** What the plan says about a duty: how far it is, or that a fact is missing. */
export function dutyState({ plan }: DocumentContext, { assessment }: PlanDuty): Bilingual {
  const { duties } = plan.compliance ?? NO_COMPLIANCE;
  const { id } = assessment.duty;
  const status = Object.hasOwn(duties, id) ? (duties[id]?.status ?? 'open') : 'open';
  if (assessment.state === 'unknown' && status === 'open') return both('not certain yet', '尚不确定');
  return STATES[status];
}

/** Where a duty stands: the countries of the plan, or the part of one whose law it is. */
export function dutyPlace(c: DocumentContext, { countries, place }: PlanDuty): Bilingual {
  const { partOf, jurisdiction } = place.place;
  return partOf === null ? c.countries(countries) : jurisdiction.name;
}

/** Duties of the plan as rows: law, what it asks, where, state. */
export function dutyRows(c: DocumentContext, wanted: (duty: PlanDuty) => boolean): FilledRows {
  const duties = standing(c.duties, wanted);
  return {
    rows: duties.map((duty) => [
      c.citation(duty),
      duty.assessment.duty.what,
      dutyPlace(c, duty),
      dutyState(c, duty),
    ]),
    from: duties.length === 0 ? [] : [DUTIES],
  };
}

/** The same as rows of measures: title, description, state. */
export function measureRows(c: DocumentContext, wanted: (duty: PlanDuty) => boolean): FilledRows {
  const duties = standing(c.duties, wanted);
  return {
    rows: duties.map((duty) => [duty.assessment.duty.title, duty.assessment.duty.what, dutyState(c, duty)]),
    from: duties.length === 0 ? [] : [DUTIES],
  };
}
