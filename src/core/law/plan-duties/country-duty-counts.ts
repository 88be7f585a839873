import { placesOf } from '#core/law/engine/places';
import type { LawCatalog } from '#core/law/law';
import { recordOf } from '#core/law/plan-duties/deadlines';
import { createDutyStandings } from '#core/law/plan-duties/duty-standings';
import { blocksLaunch } from '#core/law/plan-duties/launch-blockers';
import { milestonesOf } from '#core/law/plan-duties/milestones';
import type { TrainingCompute } from '#core/law/plan-facts/derive-facts';
import { NO_COMPLIANCE } from '#core/plan/no-compliance';
import type { Plan } from '#core/plan/plan';

/** What the law of one country asks of a plan whose team, training and serving are all there. */
export interface CountryDutyCounts {
  /** Duties that apply, met or not; what the user set aside and advice are left out. */
  readonly applies: number;
  /** Of them, critical ones that are not met and stand between the plan and its launch. */
  readonly blocking: number;
  /** Duties of which a missing answer decides whether they apply. */
  readonly waiting: number;
}

/**
 * Duties by country for a table of countries: each country's own law (that of the Union and of states included), the
 * markets of the plan as they are.
 *
 * @param countries ISO codes
 * @returns null for countries of which the catalog has no law: that is a gap of ours and no zero
 */
export function countryDutyCounts(
  plan: Plan,
  law: LawCatalog,
  compute: TrainingCompute,
  countries: readonly string[],
): ReadonlyMap<string, CountryDutyCounts | null> {
  const standingsIn = createDutyStandings(plan, law, compute);
  const records = (plan.compliance ?? NO_COMPLIANCE).duties;
  const { launch } = milestonesOf(plan);

  function countsOf(country: string): CountryDutyCounts | null {
    if (placesOf(law, country).length === 0) return null;
    const placement = { team: country, training: country, serving: country };
    const required = standingsIn(placement, [country]).filter(
      ({ duty }) => !duty.isAdvice && recordOf(records, duty.id).status !== 'waived',
    );
    return {
      applies: required.filter(({ state }) => state === 'applies').length,
      blocking: required.filter((standing) => blocksLaunch(standing, records, launch)).length,
      waiting: required.filter(({ state }) => state === 'unknown').length,
    };
  }

  return new Map(countries.map((country) => [country, countsOf(country)]));
}
