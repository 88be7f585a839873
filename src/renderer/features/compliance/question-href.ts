import type { FactId } from '#core/law/facts';
import type { FactOrigin } from '#core/law/plan-facts/plan-facts';

/** Where the question to a fact is asked in the questionnaire. */
export function questionHref(fact: FactId): string {
  return `/plan?field=${encodeURIComponent(`facts.common.${fact}`)}`;
}

/** Where an answer comes from: the question itself, or the part of the plan that implies it. */
export function originHref(fact: FactId, origin: FactOrigin | undefined): string {
  if (origin === undefined || origin.how === 'inherited') return questionHref(fact);
  return `/plan?field=${encodeURIComponent(origin.path)}`;
}
