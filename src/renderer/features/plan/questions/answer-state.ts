import { newPlan } from '#core/plan/new-plan';
import type { AnswerOrigin, Plan } from '#core/plan/plan';
import { getIn } from '../../../state/set-in';
import { answerValue } from './answer-value';
import type { Question, QuestionKind } from './question';

/**
 * Where an answer stands. `default`: the value of a new plan, nobody's answer. `open`: nothing there. `sample`: part of
 * the sample plan. `answered`: the user's, from before origins were kept.
 */
export type AnswerState = AnswerOrigin['how'] | 'answered' | 'sample' | 'default' | 'open';

/** "None" is an answer to these, once the user has said so. */
const MAY_BE_LEFT_OUT: ReadonlySet<QuestionKind> = new Set([
  'text',
  'long-text',
  'optional-number',
  'optional-uncertain',
  'funding-rounds',
]);

const DEFAULTS = newPlan('');

/** @param isSample the plan is the sample that comes with Landfall */
export function answerStateOf(question: Question, plan: Plan, isSample: boolean): AnswerState {
  const { id, kind } = question;
  const origin = plan.answers?.[id]?.how;
  // The file fills other questions; by itself it holds no value.
  if (kind === 'config-file') return origin ?? 'open';
  const value = answerValue(question, plan);
  if (isEmpty(value)) {
    if (kind === 'uncertain-or-default') return 'default';
    return origin !== undefined && MAY_BE_LEFT_OUT.has(kind) ? origin : 'open';
  }
  if (origin !== undefined) return origin;
  if (isSample) return 'sample';
  return isSameJson(value, answerValue(question, DEFAULTS)) || getIn(plan, id) === undefined
    ? 'default'
    : 'answered';
}

export function isAnswered(state: AnswerState): boolean {
  return state !== 'default' && state !== 'open';
}

/** Whether the figures wait for the user's answer. */
export function isNeeded(question: Question, plan: Plan): boolean {
  return question.needed?.(plan) ?? false;
}

function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

function isSameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
