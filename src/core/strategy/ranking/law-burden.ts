import { type ComplianceEffort, complianceEffort } from '#core/evaluation/compliance-effort';
import { type Schedule, shareBefore } from '#core/evaluation/schedule';
import { placesOf } from '#core/law/engine/places';
import type { LawCatalog } from '#core/law/law';
import { createDutyStandings } from '#core/law/plan-duties/duty-standings';
import type { TrainingCompute } from '#core/law/plan-facts/derive-facts';
import type { Plan } from '#core/plan/plan';
import { inOnePlace } from '#core/strategy/ranking/landing-costs';
import { betweenEnds, type ThreePoint } from '#core/uncertainty/three-point';

/** What a country's own law asks of a plan that trains, serves and sits there. */
export interface LawBurden {
  /** Low: those that apply; high: also those that hang on an answer not given yet. */
  readonly duties: ThreePoint;
  /** Over the horizon [working days]; high: also the work of those. */
  readonly days: ThreePoint;
}

/** @returns by country; null = the catalog has no law of the country */
export function lawBurdens(
  plan: Plan,
  law: LawCatalog,
  compute: TrainingCompute,
  schedule: Schedule,
  countries: readonly string[],
): readonly (LawBurden | null)[] {
  const standingsOf = createDutyStandings(plan, law, compute);
  return countries.map((country) => {
    if (placesOf(law, country).length === 0) return null;
    const standings = standingsOf(inOnePlace(country), [country]);
    const least = complianceEffort(standings, schedule, plan.compliance);
    const most = complianceEffort(
      standings.map((standing) =>
        standing.state === 'unknown' ? { ...standing, state: 'applies' } : standing,
      ),
      schedule,
      plan.compliance,
    );
    const days = { least: daysWithin(least), most: daysWithin(most) };
    return {
      duties: betweenEnds({ low: least.dutyCount, high: most.dutyCount }),
      days: {
        low: days.least.low,
        likely: (days.least.likely + days.most.likely) / 2,
        high: days.most.high,
      },
    };
  });
}

/** The part of the one-off work that falls into the horizon, and what recurs from launch to its end. */
function daysWithin(effort: ComplianceEffort): ThreePoint {
  const { onceDays, onceShares, recurringDaysPerYear, recurringYears } = effort;
  const onceShare = shareBefore(onceShares, onceShares.length);
  const sum = (point: 'low' | 'likely' | 'high') =>
    onceShare * onceDays[point] + recurringYears * recurringDaysPerYear[point];
  return { low: sum('low'), likely: sum('likely'), high: sum('high') };
}
