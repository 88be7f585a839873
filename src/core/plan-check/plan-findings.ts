import type { Evaluation, Finding } from '#core/evaluation/evaluation';
import { ipFindings } from '#core/ip/plan-ip/ip-findings';
import type { PlanIp } from '#core/ip/plan-ip/plan-ip';
import type { LawChanges } from '#core/law/plan-duties/law-changes';
import { lawChangeFindings, legalFindings } from '#core/law/plan-duties/legal-findings';
import type { PlanDuties } from '#core/law/plan-duties/plan-duties';
import type { Plan } from '#core/plan/plan';

/** What the plan check reads. */
export interface PlanCheckInput {
  readonly plan: Pick<Plan, 'compliance' | 'schedule' | 'ip'>;
  readonly ofFigures: Evaluation['findings'];
  /** Whatever their first days; null = there is no law. */
  readonly duties: PlanDuties | null;
  /** null = there are none to tell of. */
  readonly lawChanges: LawChanges | null;
  /** null = the licences are not checked. */
  readonly planIp: Pick<PlanIp, 'findings'> | null;
}

/** All lines of the plan check: of the figures, of the law, of its changes, of the licences. */
export function planFindings(input: PlanCheckInput): readonly Finding[] {
  const { plan, ofFigures, duties, lawChanges, planIp } = input;
  return [
    ...ofFigures,
    ...(duties === null ? [] : legalFindings(plan, duties)),
    ...lawChangeFindings(lawChanges?.count ?? 0),
    ...(planIp === null ? [] : ipFindings(plan, planIp)),
  ];
}
