import { FACTS, type FactId } from '#core/law/facts';
import type { FactOrigin } from '#core/law/plan-facts/plan-facts';

/**
 * Where the question to a fact is asked in the questionnaire.
 *
 * @param jurisdiction place that it is asked for, where the fact is one of a place; absent = for all places
 */
export function questionHref(fact: FactId, jurisdiction?: string): string {
  const isCommon = FACTS[fact].scope === 'common';
  const under = isCommon ? 'common' : jurisdiction === undefined ? 'here' : `byCountry.${jurisdiction}`;
  return fieldHref(`facts.${under}.${fact}`);
}

/** Where an answer comes from: the question itself, or the part of the plan that implies it. */
export function originHref(fact: FactId, origin: FactOrigin | undefined, jurisdiction: string): string {
  if (origin === undefined || origin.how === 'inherited') return questionHref(fact, jurisdiction);
  return fieldHref(origin.path);
}

function fieldHref(path: string): string {
  return `/plan?field=${encodeURIComponent(path)}`;
}
