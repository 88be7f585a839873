import type { DutyState } from '#core/law/assessment';
import { standingOf } from '#core/law/engine/assess-duties';
import { createEvaluator, type Evaluator } from '#core/law/engine/evaluator';
import { type Place, placesOf } from '#core/law/engine/places';
import { prepareJurisdiction } from '#core/law/engine/prepare-jurisdiction';
import type { Duty, Jurisdiction, LawCatalog } from '#core/law/law';
import { countriesOfPlan } from '#core/law/plan-duties/countries-of-plan';
import { BINDING, isInRegions } from '#core/law/plan-duties/plan-duties';
import type { TrainingCompute } from '#core/law/plan-facts/derive-facts';
import { factsOfPlan } from '#core/law/plan-facts/facts-of-plan';
import { NO_COMPLIANCE } from '#core/plan/no-compliance';
import type { Plan } from '#core/plan/plan';

/** How a duty stands towards a plan, without the reasons. */
export interface DutyStanding {
  readonly duty: Duty;
  readonly state: DutyState;
  /** First day on which it binds, YYYY-MM-DD; null = not known. */
  readonly from: string | null;
}

/** Duties of a plan under one placement. */
export type StandingsIn = (
  placement: Plan['placement'],
  /** ISO codes of the countries whose law is asked; left out = all that the plan has to do with. */
  countries?: readonly string[],
) => readonly DutyStanding[];

/**
 * Every duty of a plan once, as `dutiesOfPlan` counts them, for one placement after the other. Only what differs by
 * placement is asked again: a law sees no more of it than whether team, training and serving are here, and where data go.
 *
 * @param compute of the plan and approach that are asked about
 */
export function createDutyStandings(plan: Plan, law: LawCatalog, compute: TrainingCompute): StandingsIn {
  const { regions } = plan.compliance ?? NO_COMPLIANCE;
  const evaluators = new Map<string, Evaluator>();
  const known = new Map<string, readonly DutyStanding[]>();

  function evaluatorOf(place: Place, placement: Plan['placement'], key: string): Evaluator {
    const { territory, jurisdiction, partOf } = place;
    const isOwn = partOf !== null || Object.hasOwn(plan.facts.byCountry, territory);
    const factsKey = `${jurisdiction.id} ${isOwn ? territory : ''} ${key}`;
    let evaluator = evaluators.get(factsKey);
    if (evaluator === undefined) {
      const { facts } = factsOfPlan({ ...plan, placement }, compute, place);
      evaluator = createEvaluator(facts, prepareJurisdiction(jurisdiction).conditions);
      evaluators.set(factsKey, evaluator);
    }
    return evaluator;
  }

  function standingsIn(place: Place, placement: Plan['placement']): readonly DutyStanding[] {
    const key = placementKey(place, placement);
    const placeKey = `${place.jurisdiction.id} ${place.territory} ${key}`;
    let standings = known.get(placeKey);
    if (standings === undefined) {
      const evaluator = evaluatorOf(place, placement, key);
      standings = prepareJurisdiction(place.jurisdiction)
        .rulesIn(place.territory)
        .map((rule) => ({ duty: rule.duty, ...standingOf(rule, evaluator) }))
        .filter(({ state }) => state !== 'not-applicable');
      known.set(placeKey, standings);
    }
    return standings;
  }

  const countriesIn = (placement: Plan['placement']) =>
    countriesOfPlan({ markets: plan.markets, placement }).map(({ country }) => country);

  return (placement, countries = countriesIn(placement)) => {
    const byId = new Map<string, DutyStanding>();
    for (const country of countries)
      for (const place of cachedPlaces(law, country)) {
        if (!isInRegions(place, regions)) continue;
        for (const standing of standingsIn(place, placement)) {
          const other = byId.get(standing.duty.id);
          if (other === undefined || rank(standing) < rank(other)) byId.set(standing.duty.id, standing);
        }
      }
    return [...byId.values()];
  };
}

function rank({ state }: DutyStanding): number {
  return BINDING.indexOf(state);
}

/** All that the law of a place can tell of a placement; see `deriveFacts`. */
function placementKey(
  { here, partOf, jurisdiction }: Place,
  { team, training, serving }: Plan['placement'],
): string {
  const isHere = (country: string) => (partOf === null ? here.includes(country) : country === partOf);
  const places = [isHere(team), isHere(training), isHere(serving)];
  return asksForDestinations(jurisdiction) ? `${places} ${training} ${serving}` : `${places}`;
}

const destinationsAsked = new WeakMap<Jurisdiction, boolean>();

/** Whether a trigger of a law asks where data go. */
export function asksForDestinations(jurisdiction: Jurisdiction): boolean {
  let asks = destinationsAsked.get(jurisdiction);
  if (asks === undefined) {
    asks = JSON.stringify(jurisdiction).includes('"transferDestinations"');
    destinationsAsked.set(jurisdiction, asks);
  }
  return asks;
}

const placesByLaw = new WeakMap<LawCatalog, Map<string, readonly Place[]>>();

function cachedPlaces(law: LawCatalog, country: string): readonly Place[] {
  const places = placesByLaw.get(law) ?? new Map<string, readonly Place[]>();
  placesByLaw.set(law, places);
  const ofCountry = places.get(country) ?? placesOf(law, country);
  places.set(country, ofCountry);
  return ofCountry;
}
