import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommonWords } from '../state/use-common-words';

/** Words the parts of the screen share, in the language in use. */
export function useIpWords() {
  const { t } = useTranslation('ip');
  const common = useCommonWords();
  return useMemo(() => ({ ...common, t }), [common, t]);
}

export type IpWords = ReturnType<typeof useIpWords>;
