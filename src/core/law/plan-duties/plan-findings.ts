import type { Evaluation, Finding } from '#core/evaluation/evaluation';
import type { LawCatalog } from '#core/law/law';
import { lawChanges } from '#core/law/plan-duties/law-changes';
import { lawChangeFindings, legalFindings } from '#core/law/plan-duties/legal-findings';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import type { Plan } from '#core/plan/plan';

/**
 * Lines of the plan check: those of the figures, then those of the law.
 *
 * @param law undefined = there is none
 */
export function planFindings(
  plan: Plan,
  evaluation: Evaluation,
  law: LawCatalog | undefined,
): readonly Finding[] {
  if (law === undefined) return evaluation.findings;
  const duties = dutiesOfPlan({ plan, evaluation, law });
  const seen = plan.compliance?.seenLaw ?? null;
  const changeCount = seen === null ? 0 : (lawChanges(seen, duties, law)?.count ?? 0);
  return [...evaluation.findings, ...legalFindings(plan, duties), ...lawChangeFindings(changeCount)];
}
