import { createStore } from 'zustand/vanilla';
import { createNewestQuestion } from './newest-question';
import type { OpenQuestionPort } from './question-messages';

/** What came after an answer, with the answer and the question that it belongs to. */
export interface FurtherPart<Question, Answer, Part> {
  readonly part: Part;
  readonly answer: Answer;
  readonly question: Question;
}

/** What a screen shows of the answers of a worker. */
export interface AnswerState<Question, Answer, Part = never> {
  /** null until the first one is there; the last one stays while a newer one is worked out, and when that fails. */
  readonly answer: Answer | null;
  /** What `answer` is the answer to. */
  readonly question: Question | null;
  /** The last part that came; it stays until the next one, so that `answer` may be a newer one than that of the part. */
  readonly further: FurtherPart<Question, Answer, Part> | null;
  /** A newer answer is being worked out. */
  readonly isStale: boolean;
  /** The system's own words, until the next answer. */
  readonly error: string | null;
}

/** Answers of one worker to the newest question. */
export function createAnswerStore<Reference, Question, Answer, Part = never>(
  open: OpenQuestionPort<Reference, Question, Answer, Part>,
) {
  const store = createStore<AnswerState<Question, Answer, Part>>(() => ({
    answer: null,
    question: null,
    further: null,
    isStale: true,
    error: null,
  }));
  const line = createNewestQuestion<Reference, Question, Answer, Part>({
    open,
    onDone: (answer, question, isStale) => store.setState({ answer, question, isStale, error: null }),
    onPart: (part, question) =>
      store.setState(({ answer }) => (answer === null ? {} : { further: { part, answer, question } })),
    onFailed: (error, _question, isStale) => store.setState({ error, isStale }),
  });

  function ask(reference: Reference, question: Question): void {
    store.setState({ isStale: true });
    line.know(reference);
    line.ask(question);
  }

  return { store, ask, close: line.close };
}
