import type { AnswerMessage, QuestionMessage } from './question-messages';

/** For what comes after an answer. */
export interface Further<Part> {
  /** Runs a task once the messages that have come meanwhile are handled, unless one of them is a newer question. */
  readonly later: (task: () => void) => void;
  readonly tell: (part: Part) => void;
}

/** Made anew with each reference, so that it may keep what it works out of it; throws when it cannot answer. */
export type Answers<Reference, Question, Answer, Part = never> = (
  reference: Reference,
) => (question: Question, further: Further<Part>) => Answer;

/**
 * A worker without its thread: keeps the reference, answers each question with one message and whatever parts follow.
 *
 * @param later runs something once the messages that have come meanwhile are handled
 */
export function createQuestionHandler<Reference, Question, Answer, Part = never>(
  answers: Answers<Reference, Question, Answer, Part>,
  tell: (message: AnswerMessage<Answer, Part>) => void,
  later: (task: () => void) => void = (task) => setTimeout(task, 0),
): (message: QuestionMessage<Reference, Question>) => void {
  let answerTo: ReturnType<typeof answers> | null = null;
  let newest = 0;

  function guarded(requestId: number, task: () => void): void {
    try {
      task();
    } catch (cause) {
      // A part that the catalog lacks, which the plan check says too; or a fault of ours. The screen goes on with what it has.
      tell({ kind: 'failed', requestId, message: cause instanceof Error ? cause.message : String(cause) });
    }
  }

  return (message) => {
    if (message.kind === 'reference') {
      answerTo = answers(message.reference);
      return;
    }
    const { requestId, question } = message;
    newest = requestId;
    const further: Further<Part> = {
      later: (task) =>
        later(() => {
          if (requestId === newest) guarded(requestId, task);
        }),
      tell: (part) => tell({ kind: 'part', requestId, part }),
    };
    guarded(requestId, () => {
      if (answerTo === null) throw new Error('The reference data is not loaded.');
      tell({ kind: 'done', requestId, answer: answerTo(question, further) });
    });
  };
}
