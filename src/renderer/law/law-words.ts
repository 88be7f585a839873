import type { TFunction } from 'i18next';
import type { Bilingual, DayRange } from '#core/law/law';
import { provisionText } from '#core/law/provision-text';
import type { Format } from '../format/create-format';

const HOURS_PER_DAY = 24;
/** From here on a time to act reads better in days. */
const DAYS_FROM_HOURS = 96;

/** How texts and numbers of the law read in the language of a format, on screens and on paper. */
export function lawWords(t: TFunction<'compliance'>, format: Format) {
  return {
    /** A text of the law. */
    text: (of: Bilingual) => of[format.language],
    /** Articles as they are cited in the language. */
    provision: (of: string) => provisionText(of, format.language),
    /** `5 – 15` */
    dayNumbers: ({ low, high }: DayRange) =>
      low === high ? format.integer(low) : format.joinRange(format.integer(low), format.integer(high)),
    /** `72 hours`, `30 days` */
    timeToAct: (hours: number) => {
      const inDays = hours >= DAYS_FROM_HOURS && hours % HOURS_PER_DAY === 0;
      return inDays ? t('time.days', { count: hours / HOURS_PER_DAY }) : t('time.hours', { count: hours });
    },
    /** Parts of a sentence, one after the other. */
    joined: (parts: readonly string[]) => parts.join(format.language === 'zh' ? '，' : ', '),
  };
}
