import type { Plan } from '#core/plan/plan';
import type { Comparison } from '#core/scenarios/flip-values';

/** Why there is nothing to compare. */
export type FlipNote = 'noBudget' | 'unknown';

/**
 * What to say where an answer has no table: it may be that to the question before, as long as a newer one is awaited.
 * A missing budget needs no answer.
 */
export function flipNoteOf(
  { kind }: Comparison,
  { budgetUsd }: Pick<Plan, 'budgetUsd'>,
  isWaiting: boolean,
): FlipNote | null {
  if (kind === 'budget' && budgetUsd === null) return 'noBudget';
  return isWaiting ? null : 'unknown';
}
