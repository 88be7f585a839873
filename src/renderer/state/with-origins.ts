import type { AnswerOrigin } from '#core/plan/plan';
import { dayOf } from '../format/dates';
import type { Change } from './plan-session';

/**
 * Changes that answer questions, and where the answers came from: as one step, so that undo takes back both.
 *
 * @param how today's answers came about; null = they are taken back, the values are defaults again
 */
export function withOrigins(
  changes: readonly Change[],
  questionIds: readonly string[],
  how: AnswerOrigin['how'] | null,
): readonly Change[] {
  const origin: AnswerOrigin | undefined = how === null ? undefined : { how, on: dayOf(Date.now()) };
  return [...changes, ...questionIds.map((id) => ({ path: ['answers', id], value: origin }))];
}
