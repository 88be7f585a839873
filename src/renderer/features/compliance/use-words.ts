import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayRange } from '#core/law/law';
import { provisionText } from '#core/law/provision-text';
import { useCommonWords } from '../../state/use-common-words';

const HOURS_PER_DAY = 24;
/** From here on a time to act reads better in days. */
const DAYS_FROM_HOURS = 96;

/** Words the parts of the screen share, in the language in use. */
export function useWords() {
  const { t } = useTranslation('compliance');
  const common = useCommonWords();
  return useMemo(() => {
    const { format } = common;
    const range = ({ low, high }: DayRange) =>
      low === high ? format.integer(low) : format.joinRange(format.integer(low), format.integer(high));
    return {
      ...common,
      t,
      /** Articles as they are cited in the language of the screen. */
      provision: (of: string) => provisionText(of, format.language),
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
      joined: (parts: readonly string[]) => parts.join(format.language === 'zh' ? '，' : ', '),
    };
  }, [common, t]);
}

export type Words = ReturnType<typeof useWords>;
