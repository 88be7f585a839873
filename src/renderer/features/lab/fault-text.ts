import type { TFunction } from 'i18next';
import type { TransformerShape } from '#core/transformer/shape';
import type { Format } from '../../format/create-format';
import type { TrainingFault } from '../../lab/training/messages';

/** Why a training did not begin or broke off, what stays, and what to do; fields by their names on the screen. */
export function trainingFaultText(
  t: TFunction<'lab'>,
  { code, field, bound, message, step }: TrainingFault,
  format: Format,
): string {
  // A budget is told by its power of ten; sizes and counts are compared by their digits.
  const write = field === 'flopBudget' ? format.scientific : format.integer;
  const numbers = bound && { expected: write(bound.expected), received: write(bound.received) };
  if (numbers !== undefined && field === 'flopBudget')
    return t('scaling.budgetFault', { field: t('scaling.budget'), ...numbers });
  if (numbers !== undefined && (field === 'tokens' || field === 'heldOutTokens'))
    return t(`transformer.modelFault.short.${field}`, numbers);
  if (numbers !== undefined && code === 'invalid-checkpoint')
    return t('transformer.modelFault.otherShape', {
      name: sizeName(t, field as keyof TransformerShape),
      ...numbers,
    });
  return t(`transformer.modelFault.${code}`, { message, step });
}

function sizeName(t: TFunction<'lab'>, key: keyof TransformerShape): string {
  return key === 'vocabularySize' ? t('transformer.preprocess.vocabulary') : t(`transformer.build.${key}`);
}
