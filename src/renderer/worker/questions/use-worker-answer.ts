import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { type AnswerState, createAnswerStore } from './answer-store';
import type { OpenQuestionPort } from './question-messages';

/**
 * Asks a worker that lives as long as the component. Asked again when the question or what it is answered from changes,
 * by identity.
 *
 * @param open the same at each drawing
 * @param reference null = not there yet; nothing is asked
 * @param question null = none
 */
export function useWorkerAnswer<Reference, Question, Answer, Part = never>(
  open: OpenQuestionPort<Reference, Question, Answer, Part>,
  reference: Reference | null,
  question: Question | null,
): AnswerState<Question, Answer, Part> {
  const [answers] = useState(() => createAnswerStore(open));
  useEffect(() => answers.close, [answers]);
  useEffect(() => {
    if (reference !== null && question !== null) answers.ask(reference, question);
  }, [answers, reference, question]);
  return useStore(answers.store);
}
