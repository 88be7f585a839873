import type { DayRange } from '#core/law/law';
import type { DutyEntry } from '#core/law/plan-duties/duty-entries';
import { effortDays } from '#core/law/plan-duties/effort-level';

/** What a country would add to a plan. */
export interface CountryDelta {
  readonly newCount: number;
  /** Duties that bind there and in the plan's countries already, e.g. those of the Union. */
  readonly coveredCount: number;
  /** New ones that cannot be told yet. */
  readonly openCount: number;
  /** Work of the new ones [working days]. */
  readonly days: DayRange;
}

/** @param country what concerns it @param plan what concerns the plan without it */
export function countryDelta(country: readonly DutyEntry[], plan: readonly DutyEntry[]): CountryDelta {
  const idsOf = (kind: DutyEntry['kind']) =>
    new Set(plan.filter((entry) => entry.kind === kind).map(({ assessment }) => assessment.duty.id));
  const [bound, open] = [idsOf('binding'), idsOf('unknown')];
  const binding = country.filter(({ kind }) => kind === 'binding');
  const added = binding.filter(({ assessment }) => !bound.has(assessment.duty.id));
  return {
    newCount: added.length,
    coveredCount: binding.length - added.length,
    openCount: country.filter(
      ({ kind, assessment: { duty } }) => kind === 'unknown' && !bound.has(duty.id) && !open.has(duty.id),
    ).length,
    days: effortDays(added),
  };
}
