import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '#core/law/law';
import { useFormat } from '../format/use-format';
import { useCountryName } from '../state/use-state';

/** Words the parts of the screen share, in the language in use. */
export function useIpWords() {
  const { t, i18n } = useTranslation('ip');
  const format = useFormat();
  const country = useCountryName(i18n.language);
  return useMemo(() => {
    const isChinese = format.language === 'zh';
    return {
      t,
      format,
      country,
      /** A text of the catalog in the language of the screen. */
      text: (of: Bilingual) => of[format.language],
      countries: (codes: readonly string[]) => codes.map(country).join(isChinese ? '、' : ', '),
    };
  }, [t, format, country]);
}

export type IpWords = ReturnType<typeof useIpWords>;
