import type { Plan } from '#core/plan/plan';
import { exactGrade, type Grade, within100 } from '#core/strategy/graph/grade';
import type { GraphInput } from '#core/strategy/graph/graph-input';
import type { GraphRequest } from '#core/strategy/graph/inputs/graph-request';
import { percentilePoints } from '#core/uncertainty/distribution';
import type { Quantiles } from '#core/uncertainty/quantiles';
import { exactly, type ThreePoint } from '#core/uncertainty/three-point';

/** What the plan costs beside the money it has; both as the estimate's own runs spread them. */
export function moneyInputs({
  plan,
  evaluation,
}: Pick<GraphRequest, 'plan' | 'evaluation'>): readonly GraphInput[] {
  const { scopes } = evaluation.planned;
  const untilLaunch = scopes.find(({ id }) => id === 'until_launch');
  const horizon = scopes.find(({ id }) => id === 'horizon');
  const withinBudget01 = horizon?.complete === true ? horizon.withinBudget01 : null;
  const money = moneyOf(plan);
  const inputs: GraphInput[] = [
    {
      id: 'money.within_budget',
      node: 'commercial_success',
      grade: withinBudget01 === null ? null : exactGrade(100 * withinBudget01),
      fact: { kind: 'within-budget', withinBudget01 },
    },
  ];
  if (untilLaunch !== undefined)
    inputs.push({
      id: COST_INPUT,
      node: 'rd_cost',
      grade: money === null || !untilLaunch.complete ? null : costGrade(untilLaunch.totalUsd, money.usd),
      fact: {
        kind: 'cost-of-money',
        costUsd: untilLaunch.totalUsd,
        moneyUsd: money?.usd ?? null,
        moneyFrom: money?.from ?? null,
        withinBudget01: untilLaunch.withinBudget01,
      },
    });
  return inputs;
}

/** The input that the drivers of the estimate move. */
export const COST_INPUT = 'money.cost_until_launch';

/**
 * 100 × (1 − cost ÷ (2 × money)), cut to 0 to 100. The ends are the cost's high end on little money and its low end on much.
 */
function costGrade({ p10, p50, p90 }: Quantiles, { low, likely, high }: ThreePoint): Grade {
  return { low: gradeAtCost(p90, low), likely: gradeAtCost(p50, likely), high: gradeAtCost(p10, high) };
}

/** Of one cost on one sum of money [USD]. */
export function gradeAtCost(costUsd: number, moneyUsd: number): number {
  return moneyUsd <= 0 ? 0 : within100(100 * (1 - costUsd / (2 * moneyUsd)));
}

/** The budget, or else the money in the bank and the rounds that arrive until launch; null = neither is said. */
function moneyOf({
  budgetUsd,
  funding,
  schedule,
}: Plan): { readonly usd: ThreePoint; readonly from: 'budget' | 'funding' } | null {
  if (budgetUsd !== null) return { usd: exactly(budgetUsd), from: 'budget' };
  const cashUsd = funding?.cashAtStartUsd ?? null;
  const rounds = (funding?.rounds ?? [])
    .filter(({ month }) => month <= schedule.monthsToLaunch)
    .map(({ usd }) => percentilePoints(usd));
  if (cashUsd === null && rounds.length === 0) return null;
  const sum = (at: 'low' | 'likely' | 'high') =>
    rounds.reduce((total, round) => total + round[at], cashUsd ?? 0);
  return { usd: { low: sum('low'), likely: sum('likely'), high: sum('high') }, from: 'funding' };
}
