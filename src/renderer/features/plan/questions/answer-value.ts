import type { Plan } from '#core/plan/plan';
import { getIn } from '../../../state/set-in';
import type { Question } from './question';

/** What the plan says to a question; where it has no such field yet, what then counts. */
export function answerValue({ id, fallback }: Question, plan: Plan): unknown {
  const value = getIn(plan, id);
  return value === undefined && fallback !== undefined ? fallback(plan) : value;
}
