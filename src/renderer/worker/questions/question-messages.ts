import type { OpenPort } from '../worker-port';

/** To a worker that answers questions. The reference is sent when it has changed and kept there. */
export type QuestionMessage<Reference, Question> =
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'ask'; readonly requestId: number; readonly question: Question };

/**
 * From the worker: `done` or `failed`, once for each `ask`. After `done` the worker may go on with further parts of the
 * answer, which a newer question leaves undone; `failed` then says that they will not come.
 */
export type AnswerMessage<Answer, Part = never> =
  | { readonly kind: 'done'; readonly requestId: number; readonly answer: Answer }
  | { readonly kind: 'part'; readonly requestId: number; readonly part: Part }
  | { readonly kind: 'failed'; readonly requestId: number; readonly message: string };

export type OpenQuestionPort<Reference, Question, Answer, Part = never> = OpenPort<
  QuestionMessage<Reference, Question>,
  AnswerMessage<Answer, Part>
>;
