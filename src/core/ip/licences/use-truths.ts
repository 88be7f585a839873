import type { Truth } from '#core/law/assessment';
import { every, negate, some, truthOf } from '#core/law/engine/truth';
import type { UseAnswers } from '#core/plan/ip/material';

/** Whether a use is made of a material; a use that nobody has answered is unknown. */
export function useTruth(uses: UseAnswers, use: string): Truth {
  const answer = Object.hasOwn(uses, use) ? uses[use] : undefined;
  return answer === undefined ? 'unknown' : truthOf(answer);
}

/** The part of a rule that asks for uses. */
export interface UseConditions {
  readonly usesAll: readonly string[];
  readonly usesAny: readonly string[];
  readonly usesNone: readonly string[];
}

/** All of `usesAll`, one of `usesAny` where there is one, none of `usesNone`. */
export function usesHold({ usesAll, usesAny, usesNone }: UseConditions, uses: UseAnswers): Truth {
  const of = (use: string) => useTruth(uses, use);
  const parts = [
    every(usesAll, of),
    usesAny.length === 0 ? truthOf(true) : some(usesAny, of),
    negate(some(usesNone, of)),
  ];
  return every(parts, (truth) => truth);
}

/** Uses of a rule that nobody has answered; empty where the answered ones decide. */
export function openUses(conditions: UseConditions, uses: UseAnswers): readonly string[] {
  if (usesHold(conditions, uses) !== 'unknown') return [];
  const isOpen = (use: string) => useTruth(uses, use) === 'unknown';
  const { usesAll, usesAny, usesNone } = conditions;
  const anyHolds = some(usesAny, (use) => useTruth(uses, use)) === 'true';
  return [...new Set([...usesAll, ...(anyHolds ? [] : usesAny), ...usesNone].filter(isOpen))];
}
