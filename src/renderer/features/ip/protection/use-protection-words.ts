import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { officeName } from '../../../ip/office-name';
import { useCommonWords } from '../../../state/use-common-words';

/** Words that the parts on protection share, in the language in use. */
export function useProtectionWords() {
  const { t } = useTranslation('protection');
  const common = useCommonWords();
  return useMemo(
    () => ({
      ...common,
      t,
      market: (code: string) => officeName(code, t, common.country),
    }),
    [common, t],
  );
}

export type ProtectionWords = ReturnType<typeof useProtectionWords>;
