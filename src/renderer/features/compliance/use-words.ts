import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual, DayRange } from '#core/law/law';
import { provisionText } from '#core/law/provision-text';
import { useFormat } from '../../format/use-format';
import { useCountryName } from '../../state/use-state';

const HOURS_PER_DAY = 24;
/** From here on a time to act reads better in days. */
const DAYS_FROM_HOURS = 96;

/** Words the parts of the screen share, in the language in use. */
export function useWords() {
  const { t, i18n } = useTranslation('compliance');
  const format = useFormat();
  const country = useCountryName(i18n.language);
  return useMemo(() => {
    const isChinese = format.language === 'zh';
    const range = ({ low, high }: DayRange) =>
      low === high ? format.integer(low) : format.joinRange(format.integer(low), format.integer(high));
    return {
      t,
      format,
      country,
      /** A text of the law in the language of the screen. */
      text: (of: Bilingual) => of[format.language],
      /** Articles as they are cited in the language of the screen. */
      provision: (of: string) => provisionText(of, format.language),
      countries: (codes: readonly string[]) => codes.map(country).join(isChinese ? '、' : ', '),
      /** `5 – 15` */
      dayNumbers: range,
      /** `5 – 15 working days` */
      workingDays: (of: DayRange) => t('days', { range: range(of), count: of.high }),
      /** `72 hours`, `30 days` */
      timeToAct: (hours: number) => {
        const inDays = hours >= DAYS_FROM_HOURS && hours % HOURS_PER_DAY === 0;
        return inDays ? t('time.days', { count: hours / HOURS_PER_DAY }) : t('time.hours', { count: hours });
      },
      /** Parts of a sentence, one after the other. */
      joined: (parts: readonly string[]) => parts.join(isChinese ? '，' : ', '),
    };
  }, [t, format, country]);
}

export type Words = ReturnType<typeof useWords>;
