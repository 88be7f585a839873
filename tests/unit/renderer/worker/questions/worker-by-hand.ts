import {
  type Answers,
  createQuestionHandler,
} from '../../../../../src/renderer/worker/questions/question-handler';
import type {
  AnswerMessage,
  OpenQuestionPort,
  QuestionMessage,
} from '../../../../../src/renderer/worker/questions/question-messages';

interface Thread<Reference, Question, Answer, Part> {
  /** What was posted and not worked off. */
  readonly posted: QuestionMessage<Reference, Question>[];
  readonly later: (() => void)[];
  readonly handle: (message: QuestionMessage<Reference, Question>) => void;
  readonly say: (message: AnswerMessage<Answer, Part>) => void;
  readonly crash: (message: string) => void;
  isClosed: boolean;
}

/** A worker's own code in this thread: it works, and it dies, when the test says so. */
export function workerByHand<Reference, Question, Answer, Part = never>(
  answers: Answers<Reference, Question, Answer, Part>,
) {
  type OwnThread = Thread<Reference, Question, Answer, Part>;
  const threads: OwnThread[] = [];
  const open: OpenQuestionPort<Reference, Question, Answer, Part> = ({ onAnswer, onCrash }) => {
    const later: (() => void)[] = [];
    const thread: OwnThread = {
      posted: [],
      later,
      handle: createQuestionHandler(answers, onAnswer, (task) => later.push(task)),
      say: onAnswer,
      crash: onCrash,
      isClosed: false,
    };
    threads.push(thread);
    return {
      post: (message) => thread.posted.push(structuredClone(message)),
      close: () => {
        thread.isClosed = true;
      },
    };
  };
  function newest(): OwnThread {
    const last = threads.at(-1);
    if (last === undefined) throw new Error('no worker was opened');
    return last;
  }
  /** Works off the messages that are there. */
  function work(): void {
    const { posted, handle } = newest();
    for (const message of posted.splice(0)) handle(message);
  }
  /** Works off what was put off, until nothing is. */
  function goOn(): void {
    const { later } = newest();
    for (let task = later.shift(); task !== undefined; task = later.shift()) task();
  }
  return { open, threads, newest, work, goOn };
}
