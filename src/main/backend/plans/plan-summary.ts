import type { PlanSummary } from '#core/contract/plans';
import type { CostScopeId, Evaluation, Finding, FindingSeverity } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';

/**
 * What the list of plans shows of an evaluated plan. `complete` and `assumed` speak of the first 12 months.
 *
 * @param findings all lines of its plan check, those of the law included
 */
export function summarize(plan: Plan, evaluation: Evaluation, findings: readonly Finding[]): PlanSummary {
  const scope = (id: CostScopeId) => evaluation.planned.scopes.find((candidate) => candidate.id === id);
  const countOf = (severity: FindingSeverity) =>
    findings.filter((finding) => finding.severity === severity).length;
  const firstYear = scope('first_12_months');
  return {
    modelParameterCount: plan.model.parameterCount,
    approach: plan.training.approach,
    markets: plan.markets.map((market) => market.country),
    first12MonthsUsd: firstYear?.totalUsd ?? null,
    trainingUsd: scope('training')?.totalUsd ?? null,
    untilLaunchUsd: scope('until_launch')?.totalUsd ?? null,
    complete: firstYear?.complete ?? false,
    assumed: firstYear?.items.some((item) => item.assumed) ?? true,
    errorCount: countOf('error'),
    warningCount: countOf('warning'),
    hintCount: countOf('hint'),
    fullTimeEquivalents: plan.team.reduce((sum, role) => sum + role.fullTimeEquivalents, 0),
  };
}
