import type { Plan } from '#core/plan/plan';
import type { RankingState } from '../../../../ranking/use-ranking';

/** What the report has of a ranking. */
export type ReportRanking = Pick<RankingState, 'ranked' | 'fault' | 'error'>;

/** Whether nothing more is to come for a plan: its markets are ranked, or cannot be, or nobody asks. */
export function isRankingSettled(
  { plan: rankedPlan, isRanking, error }: Pick<RankingState, 'plan' | 'isRanking' | 'error'>,
  plan: Pick<Plan, 'marketRanking'> | null,
): boolean {
  // A worker that died names no plan.
  return plan?.marketRanking === undefined || (!isRanking && (rankedPlan === plan || error !== null));
}
