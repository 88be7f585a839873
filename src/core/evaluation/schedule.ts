import { addMonths } from '#core/evaluation/freshness';
import type { Plan } from '#core/plan/plan';

/** Mean length of a month [days]. */
export const DAYS_PER_MONTH = 30.4375;
export const HOURS_PER_MONTH = DAYS_PER_MONTH * 24;
export const SECONDS_PER_MONTH = HOURS_PER_MONTH * 3600;

/** Shares of an item that fall into each month of the horizon, [horizonMonths], each ≥ 0, together at most 1. */
export type MonthShares = Float64Array;

/** When things happen, in months from the start of the project. */
export interface Schedule {
  readonly months: readonly string[];
  readonly horizonMonths: number;
  readonly launchMonth: number;
  /** First month and length of the final run. */
  readonly runStartMonth: number;
  readonly runMonths: number;
  readonly preparation: MonthShares;
  readonly finalRun: MonthShares;
  readonly postTraining: MonthShares;
  /** Evenly over the months in which the corpus is kept. */
  readonly storage: MonthShares;
  /** Users of a month over the users at the end of the ramp [0..1]; 0 before launch. */
  readonly usersShare01: Float64Array;
  /** Full-time equivalents, weighted by their pay multiple, per month. */
  readonly payWeightedFte: Float64Array;
}

/**
 * Lays the plan out over months: experiments and data before the final run, the run so that it ends one month before
 * launch, post-training and evaluation in that last month, users from launch on.
 *
 * @param wallDays likely length of the final run [days]
 */
export function layOutSchedule(plan: Plan, wallDays: number): Schedule {
  const { monthsToLaunch, horizonMonths, start } = plan.schedule;
  const lastPreLaunch = Math.max(0, monthsToLaunch - 1);
  const runMonths = Math.max(1, Math.min(Math.ceil(wallDays / DAYS_PER_MONTH), Math.max(1, lastPreLaunch)));
  const runStartMonth = Math.max(0, lastPreLaunch - runMonths);
  const evenly = (from: number, count: number) => evenShares(horizonMonths, from, count);
  return {
    months: Array.from({ length: horizonMonths }, (_, month) => addMonths(start, month)),
    horizonMonths,
    launchMonth: monthsToLaunch,
    runStartMonth,
    runMonths,
    preparation: evenly(0, Math.max(1, runStartMonth)),
    finalRun: evenly(runStartMonth, runMonths),
    postTraining: evenly(lastPreLaunch, 1),
    storage: evenly(0, Math.max(1, Math.ceil(plan.data.retentionMonths))),
    usersShare01: Float64Array.from({ length: horizonMonths }, (_, month) =>
      month < monthsToLaunch ? 0 : Math.min(1, (month - monthsToLaunch + 1) / plan.serving.rampMonths),
    ),
    payWeightedFte: Float64Array.from({ length: horizonMonths }, (_, month) =>
      plan.team.reduce((sum, role) => {
        const employed = month >= role.fromMonth && month <= (role.toMonth ?? horizonMonths);
        return employed ? sum + role.fullTimeEquivalents * role.payMultiple : sum;
      }, 0),
    ),
  };
}

/** Equal shares over `count` months from `from`; what lies beyond the horizon is left out of the plan's cost. */
export function evenShares(horizonMonths: number, from: number, count: number): MonthShares {
  const shares = new Float64Array(horizonMonths);
  for (let month = from; month < Math.min(from + count, horizonMonths); month += 1) shares[month] = 1 / count;
  return shares;
}

/** Months of use within the horizon, in months of as many users as there are once the ramp is over. */
export function userMonthsOf({ usersShare01 }: Pick<Schedule, 'usersShare01'>): number {
  return usersShare01.reduce((sum, share) => sum + share, 0);
}

/** Sum of the shares of the months before `end`. */
export function shareBefore(shares: Float64Array, end: number): number {
  let sum = 0;
  for (let month = 0; month < Math.min(end, shares.length); month += 1) sum += shares[month] as number;
  return sum;
}
