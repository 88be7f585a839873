import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { officeName } from '../ip/office-name';
import { lawWords } from '../law/law-words';
import { useCommonWords } from '../state/use-common-words';
import { useCatalog } from '../state/use-state';

/** Words that screen and report of the entry plans share, in the language in use. */
export function useEntryWords() {
  const { t } = useTranslation('entryPlan');
  const { t: tItems } = useTranslation('items');
  const { t: tLaw } = useTranslation('compliance');
  const { t: tRights } = useTranslation('protection');
  const common = useCommonWords();
  const notesZh = useCatalog((state) => state.catalog?.notesZh);
  const version = useCatalog((state) => state.catalog?.version ?? '');
  return useMemo(() => {
    const { format, country } = common;
    return {
      ...common,
      ...lawWords(tLaw, format),
      t,
      tItems,
      tLaw,
      tRights,
      /** Month of the catalog, YYYY-MM. */
      version,
      /** A note of the catalog in the language in use, where there is a translation. */
      note: (text: string) => (format.language === 'zh' ? (notesZh?.[text] ?? text) : text),
      office: (code: string) => officeName(code, tRights, country),
      /** `Japan: Tasks` */
      headed: (head: string, text: string) => `${head}${format.language === 'zh' ? '：' : ': '}${text}`,
    };
  }, [common, t, tItems, tLaw, tRights, notesZh, version]);
}

export type EntryWords = ReturnType<typeof useEntryWords>;
