import type { DutyAssessment } from '#core/law/assessment';
import { type AssessOptions, assessJurisdiction } from '#core/law/engine/assess-duties';
import { type Place, placesOf } from '#core/law/engine/places';
import { strictestFirst } from '#core/law/engine/strictest-first';
import type { Facts } from '#core/law/facts';
import type { LawCatalog } from '#core/law/law';

export interface PlaceAssessment {
  readonly place: Place;
  /** What was known there. */
  readonly facts: Facts;
  /** Strictest first. */
  readonly duties: readonly DutyAssessment[];
}

/**
 * All law that bears on a country or a part of one, place by place.
 *
 * @param factsOf what is known in a place; `factsOfPlan` for a plan, `partFacts` for the states of a country
 */
export function assessCountry(
  law: LawCatalog,
  code: string,
  factsOf: (place: Place) => Facts,
  options: AssessOptions = {},
): readonly PlaceAssessment[] {
  return placesOf(law, code).map((place) => {
    const facts = factsOf(place);
    const duties = assessJurisdiction(place.jurisdiction, place.territory, facts, options);
    return { place, facts, duties: [...duties].sort(strictestFirst) };
  });
}
