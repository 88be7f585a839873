import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommonWords } from '../../../state/use-common-words';

/** Words that the parts on protection share, in the language in use. */
export function useProtectionWords() {
  const { t } = useTranslation('protection');
  const common = useCommonWords();
  return useMemo(
    () => ({
      ...common,
      t,
      /** The Union and the treaty offices are no countries of the catalog. */
      market: (code: string) => (code === 'EU' || code === 'WO' ? t(`market.${code}`) : common.country(code)),
    }),
    [common, t],
  );
}

export type ProtectionWords = ReturnType<typeof useProtectionWords>;
