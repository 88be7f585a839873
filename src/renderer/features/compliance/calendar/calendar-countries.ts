import type { PlanDuties } from '#core/law/plan-duties/plan-duties';
import type { Plan } from '#core/plan/plan';

/**
 * Countries that the calendar can be narrowed to: those that the law was asked about, and others for which an entry was
 * begun, since their tasks stand there too.
 *
 * @param chosen to which it is narrowed; null = to none
 */
export function calendarCountries(
  { countries }: Pick<PlanDuties, 'countries'>,
  { entryPlans = {} }: Pick<Plan, 'entryPlans'>,
  chosen: string | null,
): readonly string[] {
  const ofLaw = countries.map(({ country }) => country);
  return [...new Set([...ofLaw, ...Object.keys(entryPlans), ...(chosen === null ? [] : [chosen])])];
}
