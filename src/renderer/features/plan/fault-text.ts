import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '#core/contract/app-error';
import { textOfKey } from '../../app/text-of-key';
import type { Question } from './questions/question';

/** Why an answer was refused, naming the field and what was expected; nothing was stored then. */
export function useFaultText(): (question: Question, error: AppError) => string {
  const { t } = useTranslation('plan');
  return useCallback(
    (question, error) => {
      if (error.field === 'model.activeParameterCount') return t('fault.activeAboveAll');
      const field = textOfKey(`edit:${error.field ?? question.id}`, {}) ?? error.field ?? question.id;
      return t('fault.refused', { field, message: error.message });
    },
    [t],
  );
}
