import type { WorkerPort } from '../worker-port';
import type { AnswerMessage, OpenQuestionPort, QuestionMessage } from './question-messages';

export interface NewestQuestionOptions<Reference, Question, Answer, Part> {
  readonly open: OpenQuestionPort<Reference, Question, Answer, Part>;
  /** Of the questions of one kind only the newest waits; when left out, all are of one kind. */
  readonly kindOf?: (question: Question) => unknown;
  /** @param isOutdated a newer question of the same kind waits already */
  readonly onDone: (answer: Answer, question: Question, isOutdated: boolean) => void;
  readonly onPart?: (part: Part, question: Question) => void;
  /** The worker could not answer, or it died. @param message the system's own words */
  readonly onFailed: (message: string, question: Question, isOutdated: boolean) => void;
}

/**
 * A line to a worker that is opened when it is first asked. One question runs at a time and only the newest waits behind
 * it: while the user types, questions in between are skipped and nothing queues up. A worker that dies takes the question
 * that ran with it; the next one goes to a new worker.
 */
export function createNewestQuestion<Reference, Question, Answer, Part = never>({
  open,
  kindOf = () => null,
  onDone,
  onPart,
  onFailed,
}: NewestQuestionOptions<Reference, Question, Answer, Part>) {
  type Port = WorkerPort<QuestionMessage<Reference, Question>>;
  const waiting = new Map<unknown, Question>();
  let port: Port | null = null;
  let reference: Reference | null = null;
  /** What the open worker was told. */
  let sent: Reference | null = null;
  /** The last question put to the open worker; parts of its answer may come while nothing runs. */
  let asked: { readonly requestId: number; readonly question: Question } | null = null;
  let isRunning = false;
  let lastRequestId = 0;

  function next(): void {
    const first = waiting.entries().next();
    if (isRunning || first.done || reference === null) return;
    const [kind, question] = first.value;
    port ??= openPort();
    if (sent !== reference) {
      port.post({ kind: 'reference', reference });
      sent = reference;
    }
    waiting.delete(kind);
    lastRequestId += 1;
    asked = { requestId: lastRequestId, question };
    isRunning = true;
    port.post({ kind: 'ask', ...asked });
  }

  function openPort(): Port {
    // A worker that was closed may still have a word on its way.
    const opened: Port = open({
      onAnswer: (message) => {
        if (port === opened) onMessage(message);
      },
      onCrash: (message) => {
        if (port === opened) onCrash(message);
      },
    });
    return opened;
  }

  function onMessage(message: AnswerMessage<Answer, Part>): void {
    if (asked?.requestId !== message.requestId) return;
    const { question } = asked;
    if (message.kind === 'part') {
      onPart?.(message.part, question);
      return;
    }
    isRunning = false;
    if (message.kind === 'done') onDone(message.answer, question, isOutdated(question));
    else onFailed(message.message, question, isOutdated(question));
    next();
  }

  function onCrash(message: string): void {
    const lost = asked;
    hangUp();
    if (lost !== null) onFailed(message, lost.question, isOutdated(lost.question));
    next();
  }

  function isOutdated(question: Question): boolean {
    return waiting.has(kindOf(question));
  }

  function hangUp(): void {
    port?.close();
    port = null;
    sent = null;
    asked = null;
    isRunning = false;
  }

  /** What questions are answered from; nothing is asked before it is here. One that runs keeps what it was asked with. */
  function know(given: Reference): void {
    reference = given;
    next();
  }

  /** Puts a question; one of the same kind that still waits is dropped. */
  function ask(question: Question): void {
    waiting.set(kindOf(question), question);
    next();
  }

  /** Ends the worker, and forgets the questions; another one opens it again. */
  function close(): void {
    waiting.clear();
    hangUp();
  }

  return { know, ask, close };
}
