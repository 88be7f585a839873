import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '#core/law/law';
import { useFormat } from '../../../format/use-format';
import { useCountryName } from '../../../state/use-state';

/** Words that the parts on protection share, in the language in use. */
export function useProtectionWords() {
  const { t, i18n } = useTranslation('protection');
  const format = useFormat();
  const country = useCountryName(i18n.language);
  return useMemo(
    () => ({
      t,
      format,
      text: (of: Bilingual) => of[format.language],
      /** The Union and the treaty offices are no countries of the catalog. */
      market: (code: string) => (code === 'EU' || code === 'WO' ? t(`market.${code}`) : country(code)),
      listed: (items: readonly string[]) => items.join(format.language === 'zh' ? '、' : ', '),
    }),
    [t, format, country],
  );
}

export type ProtectionWords = ReturnType<typeof useProtectionWords>;
