import { type Answers, createQuestionHandler } from './question-handler';
import type { QuestionMessage } from './question-messages';

/** Answers the questions of the page in this thread, which is a worker's. */
export function answerQuestions<Reference, Question, Answer, Part>(
  answers: Answers<Reference, Question, Answer, Part>,
): void {
  const handle = createQuestionHandler(answers, (message) => self.postMessage(message));
  self.addEventListener('message', (event: MessageEvent<QuestionMessage<Reference, Question>>) =>
    handle(event.data),
  );
}
