import type { Plan } from '#core/plan/plan';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { useEvaluation } from '../../../state/use-state';
import { loadedPay } from '../questions/loaded-pay';

/** Pay of a mid-level engineer where the team is, employer's costs included [USD per year]; null = not known. */
export function useTeamPay(plan: Plan): ThreePoint | null {
  const figures = useEvaluation((evaluation) => evaluation.figures);
  return figures === null ? null : loadedPay(figures, plan.placement.team);
}
