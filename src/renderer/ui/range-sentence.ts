import type { TFunction } from 'i18next';
import type { Quantiles } from '#core/evaluation/evaluation';

export interface RangeSentenceOptions {
  /** What the mark shows, e.g. the name of its row. */
  readonly label: string;
  /** Writes a value as it is to be spoken, with its unit. */
  readonly spoken: (value: number) => string;
  readonly hollow?: boolean;
}

/** What a range mark says to a screen reader. */
export function rangeSentence(
  t: TFunction<'ui'>,
  quantiles: Quantiles | null,
  options: RangeSentenceOptions,
): string {
  const { label, spoken, hollow = false } = options;
  if (quantiles === null) return t('range.label', { label, sentence: t('range.unknown') });
  const { p10, p50, p90 } = quantiles;
  const sentence =
    p10 === p90
      ? t('range.exact', { value: spoken(p50) })
      : t('range.sentence', { median: spoken(p50), low: spoken(p10), high: spoken(p90) });
  const whole = hollow ? t('range.joined', { first: sentence, second: t('range.assumed') }) : sentence;
  return t('range.label', { label, sentence: whole });
}
