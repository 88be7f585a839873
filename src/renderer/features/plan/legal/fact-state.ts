import type { FactId, FactValue } from '#core/law/facts';
import { type FactUse, isAskedNow } from '#core/law/plan-duties/fact-uses';
import type { PlaceDuties } from '#core/law/plan-duties/plan-duties';
import type { DerivedFact } from '#core/law/plan-facts/plan-facts';
import type { Plan } from '#core/plan/plan';
import type { Legal } from './use-legal';

/** What is known about a fact, common to all places or in one of them. */
export interface FactState {
  /** undefined = nothing is known. */
  readonly value: FactValue | undefined;
  /** The answer given for just this; undefined = none, or one that is no answer. */
  readonly own: FactValue | undefined;
  /** What the plan says without that answer. */
  readonly derived: DerivedFact | null;
  /** What is stored is no answer to the question. */
  readonly isFaulty: boolean;
}

/** The answer for the whole product. Exceptions of places are left out of account. */
export function commonFact({ duties }: Legal, plan: Plan, fact: FactId): FactState {
  const path = `facts.common.${fact}`;
  const isStored = Object.hasOwn(plan.facts.common, fact);
  const places = duties.countries.flatMap(({ places: of }) => of);
  const isFaulty = isStored && places.some(({ known }) => known.faults.some((fault) => fault.path === path));
  const own = isStored && !isFaulty ? (plan.facts.common[fact] as FactValue) : undefined;
  let derived: DerivedFact | null = null;
  for (const { place, known } of places) {
    if (place.partOf !== null) continue;
    const origin = known.origins[fact];
    const value = known.facts[fact];
    if (origin?.how === 'derived' && value !== undefined) derived = { value, path: origin.path };
    else if (origin?.how === 'answered' && origin.insteadOf !== null) derived = origin.insteadOf;
    if (derived !== null) break;
  }
  return { value: own ?? derived?.value, own, derived, isFaulty };
}

/** The answer in one place; its own are those under the place's codes. */
export function placeFact(
  { place, known }: PlaceDuties,
  fact: FactId,
): FactState & { readonly path: string } {
  const codes = [place.jurisdiction.id, place.territory];
  const origin = known.origins[fact];
  const value = known.facts[fact];
  const paths = [...new Set(codes)].map((code) => `facts.byCountry.${code}.${fact}`);
  const fault = known.faults.find((each) => paths.includes(each.path));
  const isOwn = origin?.how === 'answered' && paths.includes(origin.path);
  const derived =
    origin?.how === 'derived' && value !== undefined
      ? { value, path: origin.path }
      : origin?.how === 'answered'
        ? origin.insteadOf
        : null;
  return {
    value,
    own: isOwn ? value : undefined,
    derived,
    isFaulty: fault !== undefined,
    // Where an answer is kept, or would be.
    path: isOwn ? origin.path : (fault?.path ?? `facts.byCountry.${place.jurisdiction.id}.${fact}`),
  };
}

/** Whether the questionnaire shows a fact: something hangs on it. */
export function isShown(use: FactUse | undefined): boolean {
  return use !== undefined && isAskedNow(use);
}

/** The same in one place. Where data leave, the transfer assessment asks for their destinations, whatever duties do. */
export function isShownIn({ place, known }: PlaceDuties, fact: FactId, { uses }: Legal): boolean {
  if (fact === 'transferDestinations' && place.partOf === null && known.facts.transfersAbroad === true)
    return true;
  return isShown(uses.byPlace.get(place.jurisdiction.id)?.get(fact));
}
