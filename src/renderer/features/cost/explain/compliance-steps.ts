import { type MonthShares, shareBefore } from '#core/evaluation/schedule';
import { type ExplainContext, figureTerm, NotKnownError } from './explain-context';
import { type Step, step, term } from './formula';

/** Days of work for the law up to a month, at the day rate of the country where the team is. */
export function complianceSteps(
  context: ExplainContext,
  scheduleHorizon: number,
  end: number,
): readonly Step[] {
  const { plan, evaluation } = context;
  const effort = evaluation.planned.compliance;
  if (effort === null || (effort.dutyCount === 0 && effort.unknownCount > 0))
    throw new NotKnownError('compliance');
  const upTo = (shares: MonthShares) => shareBefore(shares, Math.min(end, scheduleHorizon));
  const { onceDays, recurringDaysPerYear, onceShares, recurringShares, recurringYears } = effort;
  const { team } = plan.placement;
  const rate = step('dayRate', 'usd_per_day', [
    figureTerm(context, `country/${team}/ml_engineer_salary_usd_median`, 'usd_per_year'),
    figureTerm(context, `country/${team}/employer_social_cost_pct`, 'share', { form: 'one-plus' }),
    figureTerm(context, 'assumption/compliance.pay_multiple', 'ratio'),
    figureTerm(context, 'assumption/compliance.working_days_per_year', 'days', { operation: 'over' }),
  ]);
  const once = step('complianceOnce', 'days', [
    term('complianceDays', onceDays.likely, 'days', { spread: onceDays }),
    term('scopeShare', upTo(onceShares), 'share'),
  ]);
  const recurring = step('complianceRecurring', 'days', [
    term('complianceRecurringDays', recurringDaysPerYear.likely, 'days_per_year', {
      spread: recurringDaysPerYear,
    }),
    term('complianceYears', recurringYears * upTo(recurringShares), 'years'),
  ]);
  const days = step('complianceDays', 'days', [
    term('whole', once.result, 'days'),
    term('whole', recurring.result, 'days', { operation: 'plus' }),
  ]);
  const cost = step('cost', 'usd', [
    term('dayRate', rate.result, 'usd_per_day'),
    term('whole', days.result, 'days'),
  ]);
  return [rate, once, recurring, days, cost];
}
