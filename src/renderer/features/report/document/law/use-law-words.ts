import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { createFactText } from '../../../../law/fact-text';
import { lawWords } from '../../../../law/law-words';
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
      ...lawWords(tLaw, format),
      /** Words of the screen on law. */
      tLaw,
      facts: createFactText(format, words.country, i18n),
      countries: (codes: readonly string[]) => words.list(codes.map(words.country)),
      /** The first ones by name, the others as a number: a law of the Union may bind in all its members. */
      someCountries: (codes: readonly string[]) => {
        const all = words.list(codes.map(words.country));
        if (codes.length <= MOST_NAMED) return all;
        const named = words.list(codes.slice(0, MOST_NAMED - 1).map(words.country));
        const count = codes.length - MOST_NAMED + 1;
        return words.t('compliance.moreCountries', { named, count });
      },
    };
  }, [words, tLaw, i18n]);
}

export type LawWords = ReturnType<typeof useLawWords>;
