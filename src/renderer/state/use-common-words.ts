import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '#core/law/law';
import { useFormat } from '../format/use-format';
import { useCountryName } from './use-state';

/** Words and numbers that every screen says alike, in the language in use. */
export function useCommonWords() {
  const { i18n } = useTranslation();
  const format = useFormat();
  const country = useCountryName(i18n.language);
  return useMemo(() => {
    const { listed } = format;
    return {
      format,
      country,
      /** A text of the catalog in the language of the screen. */
      text: (of: Bilingual) => of[format.language],
      /** `Llama 3, CN-News-QA`. */
      listed,
      countries: (codes: readonly string[]) => listed(codes.map(country)),
    };
  }, [format, country]);
}
