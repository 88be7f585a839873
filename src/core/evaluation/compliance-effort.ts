import { monthNumber } from '#core/evaluation/freshness';
import type { MonthShares, Schedule } from '#core/evaluation/schedule';
import type { DayRange } from '#core/law/law';
import type { DutyStanding } from '#core/law/plan-duties/duty-standings';
import type { Compliance } from '#core/plan/compliance';
import { NO_COMPLIANCE } from '#core/plan/no-compliance';
import { betweenEnds, type ThreePoint } from '#core/uncertainty/three-point';

/** Work that the law asks of a plan, an estimate of ours. */
export interface ComplianceEffort {
  /** Duties that the days hold. */
  readonly dutyCount: number;
  /** Duties that hang on an unanswered question: not in the days. */
  readonly unknownCount: number;
  /** One-off [working days]. All duties are taken to be easy or hard together: lows, middles and highs are summed. */
  readonly onceDays: ThreePoint;
  /** Once every duty binds [working days per year]; summed in the same way. */
  readonly recurringDaysPerYear: ThreePoint;
  /** Share of the one-off work in each month; what has to be met after the horizon lies partly outside it. */
  readonly onceShares: MonthShares;
  /** Years of recurring work within the horizon, from launch on. */
  readonly recurringYears: number;
  /** Share of the recurring work within the horizon in each month. */
  readonly recurringShares: MonthShares;
}

/**
 * Days of work for the duties that apply, each once; advice, proposals and what the user waived are not counted. What is
 * already done is: it was paid for within the plan, as a finished training run was, and what recurs goes on.
 *
 * One-off work is spread evenly from the start to launch, or to the day from which the duty binds where that is later;
 * recurring work runs from that day to the day on which the duty ends. A duty that ends before it would have to be met
 * is left out: what replaces it counts.
 */
export function complianceEffort(
  standings: readonly DutyStanding[],
  { months, horizonMonths, launchMonth }: Pick<Schedule, 'months' | 'horizonMonths' | 'launchMonth'>,
  { duties }: Pick<Compliance, 'duties'> = NO_COMPLIANCE,
): ComplianceEffort {
  const [start] = months;
  const startNumber = start === undefined ? 0 : monthNumber(start);
  // By its name: 2027-01 to 2027-09-15 is 8.
  const monthOf = (day: string) => (start === undefined ? 0 : monthNumber(day) - startNumber);
  const once = { low: 0, high: 0 };
  const recurring = { low: 0, high: 0 };
  const onceInMonth = new Float64Array(horizonMonths);
  const recurringInMonth = new Float64Array(horizonMonths);
  let dutyCount = 0;
  let unknownCount = 0;
  for (const { duty, state, from } of standings) {
    if (duty.isAdvice || duties[duty.id]?.status === 'waived') continue;
    if (state !== 'applies' && state !== 'unknown') continue;
    const dueMonth = Math.max(launchMonth, from === null ? 0 : monthOf(from));
    const endMonth = duty.appliesUntil === null ? Number.POSITIVE_INFINITY : monthOf(duty.appliesUntil);
    if (endMonth <= dueMonth) continue;
    if (state === 'unknown') {
      unknownCount += 1;
      continue;
    }
    dutyCount += 1;
    const workMonths = Math.max(1, dueMonth);
    addDays(once, duty.effortDays);
    addEvenly(onceInMonth, 0, workMonths, middle(duty.effortDays) / workMonths);
    addDays(recurring, duty.recurringDaysPerYear);
    addEvenly(recurringInMonth, dueMonth, endMonth, middle(duty.recurringDaysPerYear) / 12);
  }
  const recurringDays = recurringInMonth.reduce((sum, days) => sum + days, 0);
  return {
    dutyCount,
    unknownCount,
    onceDays: betweenEnds(once),
    recurringDaysPerYear: betweenEnds(recurring),
    onceShares: sharesOf(onceInMonth, middle(once)),
    recurringYears: recurringDays === 0 ? 0 : recurringDays / middle(recurring),
    recurringShares: sharesOf(recurringInMonth, recurringDays),
  };
}

function addDays(sum: { low: number; high: number }, { low, high }: DayRange): void {
  sum.low += low;
  sum.high += high;
}

function addEvenly(inMonth: Float64Array, from: number, to: number, days: number): void {
  for (let month = from; month < Math.min(to, inMonth.length); month += 1)
    inMonth[month] = (inMonth[month] as number) + days;
}

function middle({ low, high }: DayRange): number {
  return (low + high) / 2;
}

function sharesOf(inMonth: Float64Array, whole: number): MonthShares {
  return whole === 0 ? new Float64Array(inMonth.length) : inMonth.map((days) => days / whole);
}
