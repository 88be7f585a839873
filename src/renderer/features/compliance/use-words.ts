import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayRange } from '#core/law/law';
import { useFormat } from '../../format/use-format';
import { lawWords } from '../../law/law-words';
import { useCountryName } from '../../state/use-state';

/** Words the parts of the screen share, in the language in use. */
export function useWords() {
  const { t, i18n } = useTranslation('compliance');
  const format = useFormat();
  const country = useCountryName(i18n.language);
  return useMemo(() => {
    const ofLaw = lawWords(t, format);
    return {
      ...ofLaw,
      t,
      format,
      country,
      countries: (codes: readonly string[]) => format.listed(codes.map(country)),
      /** `5 – 15 working days` */
      workingDays: (of: DayRange) => t('days', { range: ofLaw.dayNumbers(of), count: of.high }),
    };
  }, [t, format, country]);
}

export type Words = ReturnType<typeof useWords>;
