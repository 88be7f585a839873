import type { AnswerOrigin, Plan } from '#core/plan/plan';
import { type AnswerState, answerStateOf } from '../questions/answer-state';
import type { Question } from '../questions/question';

/** What a folded question shows of a plan; nothing else of it. */
export interface ShownAnswer {
  readonly text: string | null;
  readonly state: AnswerState;
  /** Day of the answer, where it is kept. */
  readonly on: AnswerOrigin['on'] | undefined;
}

export function shownAnswerOf(
  question: Question,
  plan: Plan,
  isSample: boolean,
  textOf: (question: Question, plan: Plan) => string | null,
): ShownAnswer {
  return {
    text: textOf(question, plan),
    state: answerStateOf(question, plan, isSample),
    on: plan.answers?.[question.id]?.on,
  };
}
