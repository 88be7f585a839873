import type { TFunction } from 'i18next';
import type { Format } from '../format/create-format';
import { significant } from '../format/decimal';
import type { ApproachVerdict } from './approach-verdict';

/** Which of training and fine-tuning costs less, and how sure that is. */
export function approachSentences(
  t: TFunction<'cost'>,
  format: Format,
  verdict: ApproachVerdict,
  isComplete: boolean,
): string {
  return format.sentences([
    t(`approaches.${verdict.kind}`, {
      percent: format.percent(verdict.saving01),
      factor: significant(verdict.factor, 2, format.language),
    }),
    verdict.kind === 'same' ? '' : t(verdict.overlaps ? 'approaches.overlap' : 'approaches.apart'),
    isComplete ? '' : t('approaches.incomplete'),
  ]);
}
