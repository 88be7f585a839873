import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual, DayRange } from '#core/law/law';
import { provisionText } from '#core/law/provision-text';
import { createFactText } from '../../../../law/fact-text';
import type { ReportData } from '../report-data';
import { useReportWords } from '../use-report-words';

/** Most countries that a cell names. */
const MOST_NAMED = 5;

/** Words of the sections on law, in the language of the report. */
export function useLawWords(data: ReportData) {
  const words = useReportWords(data);
  const { t: tLaw, i18n } = useTranslation('compliance');
  return useMemo(() => {
    const { format } = words;
    return {
      ...words,
      /** Words of the screen on law. */
      tLaw,
      /** A text of the law. */
      text: (of: Bilingual) => of[format.language],
      /** Articles as they are cited in the language of the report. */
      provision: (of: string) => provisionText(of, format.language),
      facts: createFactText(format, words.country, i18n),
      /** `5 – 15` */
      dayNumbers: ({ low, high }: DayRange) =>
        low === high ? format.integer(low) : format.joinRange(format.integer(low), format.integer(high)),
      countries: (codes: readonly string[]) => words.list(codes.map(words.country)),
      /** The first ones by name, the others as a number: a law of the Union may bind in all its members. */
      someCountries: (codes: readonly string[]) => {
        const all = words.list(codes.map(words.country));
        if (codes.length <= MOST_NAMED) return all;
        const named = words.list(codes.slice(0, MOST_NAMED - 1).map(words.country));
        const count = codes.length - MOST_NAMED + 1;
        return words.t('compliance.moreCountries', { named, count });
      },
      joined: (parts: readonly string[]) => parts.join(format.language === 'zh' ? '，' : ', '),
    };
  }, [words, tLaw, i18n]);
}

export type LawWords = ReturnType<typeof useLawWords>;
