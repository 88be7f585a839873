import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Harm } from '#core/fairness/harm';
import type { Fairness } from '#core/plan/fairness';
import { decimal, NO_BREAK_SPACE } from '../format/decimal';
import { useFormat } from '../format/use-format';

export type FairnessWords = ReturnType<typeof useFairnessWords>;

/** Numbers and names of the screen in its language. */
export function useFairnessWords() {
  const { t } = useTranslation('fairness');
  const format = useFormat();
  return useMemo(() => {
    const { language } = format;
    const points = (share: number) => decimal(100 * share, 1, language);
    return {
      t,
      format,
      /** A share in percent, or a gap in points: `3.2`, without its unit. */
      points,
      /** `+ 0.5`, `− 1.2` */
      signed: (share: number) => (share < 0 ? `− ${points(-share)}` : `+ ${points(share)}`),
      /** `3.2 %` */
      percent: (share: number) => `${points(share)}${language === 'zh' ? '%' : `${NO_BREAK_SPACE}%`}`,
      /** `(4.6 – 7.1)`, behind a value. */
      bracketed: (low: number, high: number) => {
        const ends = format.joinRange(points(low), points(high));
        return language === 'zh' ? `（${ends}）` : `(${ends})`;
      },
      /** A limit that somebody entered: `5`, `1.5`. */
      limit: (share: number) => format.factor(100 * share),
      /** `4.6 – 7.1` */
      range: (low: number, high: number) => format.joinRange(points(low), points(high)),
      harm: (fairness: Fairness, harm: Harm) =>
        fairness.harmWords?.trim() ? fairness.harmWords.trim() : t(`harm.default.${harm}`),
      /** `a, b` */
      list: format.listed,
    };
  }, [t, format]);
}
