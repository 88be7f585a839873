import type { Here } from '#core/law/engine/places';
import { FACTS, type FactId, type Facts, type FactValue, isFactId } from '#core/law/facts';
import { partFacts } from '#core/law/part-facts';
import { deriveFacts, type TrainingCompute } from '#core/law/plan-facts/derive-facts';
import type { AnswerFault, FactOrigin, PlanFacts } from '#core/law/plan-facts/plan-facts';
import { readAnswers } from '#core/law/plan-facts/read-answers';
import type { Plan } from '#core/plan/plan';

/**
 * What a plan knows in a place: its answers, and what its model, markets and places imply. An answer always wins, and
 * its origin says what it replaced.
 *
 * @param evaluation of the plan, for its training compute; null = not computed yet
 * @param place from `placesOf`; a part of a country inherits from it what `partFacts` says
 */
export function factsOfPlan(plan: Plan, evaluation: TrainingCompute | null, place: Here): PlanFacts {
  const { territory, partOf, jurisdiction, here } = place;
  if (partOf === null) return ofWhole(plan, evaluation, [jurisdiction.id, territory], here);
  const whole = ofWhole(plan, evaluation, [partOf], [partOf]);
  const own = readAnswers(plan, [jurisdiction.id, territory]);
  const ownHere = Object.fromEntries(
    Object.entries(own.origins).flatMap(([id, { path }]) =>
      isFactId(id) && !path.startsWith('facts.common.') ? [[id, own.facts[id]]] : [],
    ),
  ) as Facts;
  const facts = partFacts(whole.facts, ownHere);
  const origins: Partial<Record<FactId, FactOrigin>> = {};
  for (const id of Object.keys(facts).filter(isFactId)) {
    const answered = ownHere[id] === undefined ? undefined : own.origins[id];
    const ofCountry = whole.origins[id];
    const origin: FactOrigin | undefined =
      answered ?? (FACTS[id].scope === 'country' ? { how: 'inherited', country: partOf } : ofCountry);
    if (origin !== undefined) origins[id] = origin;
  }
  return { facts, origins, faults: oncePerPath([...whole.faults, ...own.faults]) };
}

function oncePerPath(faults: readonly AnswerFault[]): readonly AnswerFault[] {
  return [...new Map(faults.map((fault) => [fault.path, fault])).values()];
}

function ofWhole(
  plan: Plan,
  evaluation: TrainingCompute | null,
  codes: readonly string[],
  here: readonly string[],
): PlanFacts {
  const answers = readAnswers(plan, codes);
  const derived = deriveFacts(plan, evaluation, here, answers.facts);
  const facts: Partial<Record<FactId, FactValue>> = { ...answers.facts };
  const origins: Partial<Record<FactId, FactOrigin>> = { ...answers.origins };
  for (const [id, fact] of Object.entries(derived)) {
    if (!isFactId(id)) continue;
    const answered = answers.origins[id];
    if (answered === undefined) {
      facts[id] = fact.value;
      origins[id] = { how: 'derived', path: fact.path };
    } else origins[id] = { ...answered, insteadOf: fact };
  }
  return { facts, origins, faults: answers.faults };
}
