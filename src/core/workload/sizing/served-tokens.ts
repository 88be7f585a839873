import { layOutSchedule, userMonthsOf } from '#core/evaluation/schedule';
import type { Plan } from '#core/plan/plan';

/** Tokens read and written for users within the horizon, everything at its likely value [tokens]; 0 without markets. */
export function servedTokens(plan: Plan): number {
  const { serving, markets } = plan;
  const users = markets.reduce((sum, { monthlyActiveUsers }) => sum + monthlyActiveUsers.likely, 0);
  // When training ends does not move the launch.
  const userMonths = userMonthsOf(layOutSchedule(plan, 0));
  const tokensPerRequest = serving.inputTokensPerRequest + serving.outputTokensPerRequest;
  return users * userMonths * serving.requestsPerUserPerMonth.likely * tokensPerRequest;
}
