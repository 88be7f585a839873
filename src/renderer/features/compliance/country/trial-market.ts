import { countriesOfPlan } from '#core/law/plan-duties/countries-of-plan';
import type { Plan } from '#core/plan/plan';
import type { ThreePoint } from '#core/uncertainty/three-point';

/** Users of a country that the plan says nothing about: from none to many, so that no threshold is taken for granted. */
const ANY_USERS: ThreePoint = { low: 1, likely: 10_000, high: 1_000_000 };

/** Users assumed in a country that is looked at before it is added: as many as the plan's markets have [people]. */
export function trialUsers({ markets }: Pick<Plan, 'markets'>): ThreePoint {
  if (markets.length === 0) return ANY_USERS;
  const users = markets.map(({ monthlyActiveUsers }) => monthlyActiveUsers);
  const likely = users.map((of) => of.likely).toSorted((a, b) => a - b);
  return {
    low: Math.min(...users.map(({ low }) => low)),
    likely: likely[Math.floor((likely.length - 1) / 2)] ?? ANY_USERS.likely,
    high: Math.max(...users.map(({ high }) => high)),
  };
}

/** The plan as it would be with one more market; the same plan when it has to do with the country already. */
export function withTrialMarket(plan: Plan, country: string): Plan {
  if (countriesOfPlan(plan).some((known) => known.country === country)) return plan;
  return { ...plan, markets: [...plan.markets, { country, monthlyActiveUsers: trialUsers(plan) }] };
}
