import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommonWords } from '../../../state/use-common-words';

/** Words that the parts on materials share, in the language in use. */
export function useMaterialWords() {
  const { t } = useTranslation('materials');
  const common = useCommonWords();
  return useMemo(() => ({ ...common, t }), [common, t]);
}

export type MaterialWords = ReturnType<typeof useMaterialWords>;
