import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '#core/law/law';
import { useFormat } from '../../../format/use-format';
import { useCountryName } from '../../../state/use-state';

/** Words that the parts on materials share, in the language in use. */
export function useMaterialWords() {
  const { t, i18n } = useTranslation('materials');
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
      /** `Llama 3, CN-News-QA`. */
      listed: (items: readonly string[]) => items.join(isChinese ? '、' : ', '),
    };
  }, [t, format, country]);
}

export type MaterialWords = ReturnType<typeof useMaterialWords>;
