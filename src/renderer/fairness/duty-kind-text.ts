import type { FairnessDuty } from '#core/fairness/law/bias-duties';
import type { FairnessWords } from './use-fairness-words';

/** Whether and from when the duty binds, in words. */
export function dutyKindText({ entry }: FairnessDuty, { t, format }: FairnessWords): string {
  if (entry.kind !== 'later') return t(`law.kind.${entry.kind}`);
  const { from } = entry.assessment;
  return from === null ? t('law.kind.laterUnknown') : t('law.kind.later', { date: format.date(from) });
}
