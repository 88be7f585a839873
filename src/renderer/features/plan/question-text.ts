import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { textOfKey } from '../../app/text-of-key';
import { useFormat } from '../../format/use-format';

/** Words of a question, by its id; null where it has none of that kind. */
export type QuestionText = (
  id: string,
  word: 'ask' | 'help' | 'example' | 'unit',
  /** Number before a unit. */
  count?: number,
) => string | null;

/** What the law asks for has its words in a place of its own; other screens use them too. */
const FACT_QUESTION = /^facts\.(?:common|here)\.(.+)$/;

/** Words that come with the screen. */
const MONEY_QUESTION = /^funding\.(.+)$/;

/** A unit that stands by itself, beside a field, is in the plural. */
const MANY = 2;

export function useQuestionText(): QuestionText {
  // Both hooks draw the words anew when the language changes.
  useTranslation(['plan', 'workload']);
  useFormat();
  return useCallback((id, word, count = MANY) => {
    const [, fact] = FACT_QUESTION.exec(id) ?? [];
    const [, money] = MONEY_QUESTION.exec(id) ?? [];
    if (fact !== undefined) return textOfKey(`facts:fact.${fact}.${word}`, { count });
    if (money !== undefined) return textOfKey(`planMoney:q.${money}.${word}`, { count });
    return textOfKey(id.startsWith('workload.') ? `workload:q.${id}.${word}` : `plan:q.${id}.${word}`, {
      count,
    });
  }, []);
}

/** Namespace of the names of a choice's values. */
const CHOICE_NAMES: Readonly<Record<string, string>> = {
  'model.kind': 'kind',
  'training.approach': 'approach',
  'training.tenure': 'tenure',
  'training.precision': 'precision',
  'training.recipe': 'recipe',
  'fineTuning.method': 'fineTuningMethod',
  'workload.kind': 'workloadKind',
  'workload.diffusion.network': 'diffusionNetwork',
  'serving.tenure': 'tenure',
  'serving.precision': 'precision',
  'serving.cachePrecision': 'cachePrecision',
};

/** Name of one value of a choice. */
export function choiceText(questionId: string, value: string): string {
  return textOfKey(`items:${CHOICE_NAMES[questionId] ?? ''}.${value}`, {}) ?? value;
}
