import { useCallback } from 'react';
import type { FactId, FactValue } from '#core/law/facts';
import { useAnswer } from '../use-answer';

/**
 * Answers a fact or takes the answer back, as one step that can be undone.
 *
 * @param path where the answer is kept, e.g. `facts.common.openWeights` or `facts.byCountry.EU.offersHere`
 * @param country of an exception; null = common to all
 */
export function useAnswerFact(path: string, fact: FactId, country: string | null = null) {
  const { answer, error } = useAnswer(path);
  const answerFact = useCallback(
    (value: FactValue | undefined) =>
      answer([{ path, value }], {
        labelKey: country === null ? 'edit:facts.answer' : 'edit:facts.country',
        params: country === null ? { fact } : { fact, country },
        isTakenBack: value === undefined,
      }),
    [answer, path, fact, country],
  );
  return { answerFact, error };
}
