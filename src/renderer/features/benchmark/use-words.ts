import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type RateKind, rateWriter } from '../../format/rates';
import { useCommonWords } from '../../state/use-common-words';

/** Words and numbers the parts of the screen share, in the language in use. */
export function useWords() {
  const { t } = useTranslation('benchmark');
  const common = useCommonWords();
  return useMemo(() => {
    const { format } = common;
    const writer = (kind: RateKind, like: number) =>
      rateWriter(kind, like, format.language, t('tokensPerSecond'));
    /** Between a number and its unit English sets a space. */
    const joined = (number: string, unit: string) =>
      format.language === 'zh' && !/^[A-Za-zµ]/.test(unit) ? `${number}${unit}` : `${number}\u00a0${unit}`;
    return {
      ...common,
      t,
      writer,
      joined,
      /** `9.83 TFLOP/s` */
      rate: (kind: RateKind, value: number) => {
        const { number, unit } = writer(kind, value);
        return joined(number(value), unit);
      },
    };
  }, [common, t]);
}

export type Words = ReturnType<typeof useWords>;
