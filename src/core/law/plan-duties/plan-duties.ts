import type { DutyAssessment } from '#core/law/assessment';
import { assessCountry } from '#core/law/engine/assess-country';
import type { AssessOptions } from '#core/law/engine/assess-duties';
import type { Place } from '#core/law/engine/places';
import type { LawCatalog } from '#core/law/law';
import { type CountryRole, countriesOfPlan } from '#core/law/plan-duties/countries-of-plan';
import type { TrainingCompute } from '#core/law/plan-facts/derive-facts';
import { factsOfPlan } from '#core/law/plan-facts/facts-of-plan';
import type { PlanFacts } from '#core/law/plan-facts/plan-facts';
import { NO_COMPLIANCE } from '#core/plan/no-compliance';
import type { Plan } from '#core/plan/plan';

export interface PlanDutiesRequest {
  readonly plan: Plan;
  /** Of the plan; null = not computed yet. */
  readonly evaluation: TrainingCompute | null;
  readonly law: LawCatalog;
}

/** The law of one place as it bears on the plan. */
export interface PlaceDuties {
  readonly place: Place;
  readonly known: PlanFacts;
  /** Strictest first. */
  readonly duties: readonly DutyAssessment[];
}

/** A country of the plan, with all law that bears on it: the Union's for a member state, each state's for the US. */
export interface CountryDuties {
  readonly country: string;
  /** Why the plan has to do with it. */
  readonly roles: readonly CountryRole[];
  readonly places: readonly PlaceDuties[];
}

/** A duty of the plan, counted once however many of its countries it binds in. */
export interface PlanDuty {
  readonly assessment: DutyAssessment;
  readonly place: PlaceDuties;
  /** Countries of the plan in which it stands in this state. */
  readonly countries: readonly string[];
}

export interface PlanDuties {
  readonly countries: readonly CountryDuties[];
  /** One entry a duty, in its most binding state over all countries; strictest first within a country. */
  readonly duties: readonly PlanDuty[];
}

/** Of two states of one duty in two countries, the one that asks for more comes first. */
export const BINDING = ['applies', 'unknown', 'proposed', 'ended', 'not-applicable'] as const;

/** All law that bears on a plan: in its markets, and where it trains, serves and has its team. */
export function dutiesOfPlan(request: PlanDutiesRequest, options: AssessOptions = {}): PlanDuties {
  const { plan, evaluation, law } = request;
  const regions = (plan.compliance ?? NO_COMPLIANCE).regions;
  const isLookedAt = (place: Place) => isInRegions(place, regions);
  const countries = countriesOfPlan(plan).map(({ country, roles }) => {
    const known = new Map<Place, PlanFacts>();
    const assessed = assessCountry(
      law,
      country,
      (place) => {
        const facts = factsOfPlan(plan, evaluation, place);
        known.set(place, facts);
        return facts.facts;
      },
      options,
    );
    const places = assessed.flatMap(({ place, duties }): readonly PlaceDuties[] => {
      const facts = known.get(place);
      return facts === undefined || !isLookedAt(place) ? [] : [{ place, known: facts, duties }];
    });
    return { country, roles, places };
  });
  return { countries, duties: countedOnce(countries) };
}

/** Whether a place is looked at: a part of a country only where the plan names it, or names none. */
export function isInRegions({ partOf, jurisdiction }: Place, regions: readonly string[] | null): boolean {
  return partOf === null || regions === null || regions.includes(jurisdiction.id);
}

function countedOnce(countries: readonly CountryDuties[]): readonly PlanDuty[] {
  const byId = new Map<string, { assessment: DutyAssessment; place: PlaceDuties; countries: string[] }>();
  for (const { country, places } of countries)
    for (const place of places)
      for (const assessment of place.duties) {
        const known = byId.get(assessment.duty.id);
        const rank = BINDING.indexOf(assessment.state);
        const knownRank = known === undefined ? BINDING.length : BINDING.indexOf(known.assessment.state);
        if (rank < knownRank) byId.set(assessment.duty.id, { assessment, place, countries: [country] });
        else if (known !== undefined && rank === knownRank && !known.countries.includes(country))
          known.countries.push(country);
      }
  return [...byId.values()];
}
