import { useState } from 'react';
import { type FactId, isFactId } from '#core/law/facts';
import type { Plan } from '#core/plan/plan';
import { isShown } from './fact-state';
import type { Legal } from './use-legal';

/** Answers that were kept while nothing hung on them since the plan was opened, and that count again. */
export function useBackAgain(plan: Plan, legal: Legal | null): ReadonlySet<FactId> {
  const [wasIdle, setWasIdle] = useState<ReadonlySet<FactId>>(new Set());
  if (legal === null) return wasIdle;
  const answered = Object.keys(plan.facts.common).filter(isFactId);
  const idle = answered.filter((fact) => !isShown(legal.uses.all.get(fact)));
  if (idle.some((fact) => !wasIdle.has(fact))) setWasIdle(new Set([...wasIdle, ...idle]));
  return new Set([...wasIdle].filter((fact) => !idle.includes(fact)));
}
