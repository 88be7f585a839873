import type { IpPlace } from '#core/ip/places/ip-places';
import { assessRisks, type RiskAssessment } from '#core/ip/risks/assess-risks';
import type { Here } from '#core/law/engine/places';
import type { TrainingCompute } from '#core/law/plan-facts/derive-facts';
import { factsOfPlan } from '#core/law/plan-facts/facts-of-plan';
import type { PlanFacts } from '#core/law/plan-facts/plan-facts';
import type { Plan } from '#core/plan/plan';

/** What a plan knows in its places, and which risks follow; what is the same in several places is found once. */
export interface PlaceFacts {
  factsIn(place: Here): PlanFacts;
  risksIn(place: IpPlace): readonly RiskAssessment[];
}

/**
 * Facts of the places of one plan. Members of the Union of which the plan answers nothing by itself have the same facts
 * under its law.
 */
export function placeFacts(plan: Plan, evaluation: TrainingCompute | null): PlaceFacts {
  const facts = new Map<string, PlanFacts>();
  const risks = new Map<string, readonly RiskAssessment[]>();
  const keyOf = ({ jurisdiction, territory }: Here) =>
    Object.hasOwn(plan.facts.byCountry, territory) ? `${jurisdiction.id}/${territory}` : jurisdiction.id;

  function factsIn(place: Here): PlanFacts {
    const key = keyOf(place);
    let known = facts.get(key);
    if (known === undefined) {
      known = factsOfPlan(plan, evaluation, place);
      facts.set(key, known);
    }
    return known;
  }

  return {
    factsIn,
    risksIn(place) {
      const key = keyOf(place);
      let known = risks.get(key);
      if (known === undefined) {
        known = assessRisks(place.jurisdiction, factsIn(place).facts);
        risks.set(key, known);
      }
      return known;
    },
  };
}
