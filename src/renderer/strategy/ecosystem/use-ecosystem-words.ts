import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { needsTranslation } from '#core/catalog/note-table';
import type { ComparedDimension, StepGap } from '#core/strategy/ecosystem/compare';
import type { Dimension } from '#core/strategy/ecosystem/scores';
import { useFormat } from '../../format/use-format';
import { type CatalogIndex, countryName } from '../../state/catalog-index';
import { useCatalog } from '../../state/use-state';

export type EcosystemWords = ReturnType<typeof useEcosystemWords>;

/** Words of the comparison, in the language around it. */
export function useEcosystemWords(index: CatalogIndex) {
  const { t, i18n } = useTranslation('ecosystem');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const { language } = i18n;
  const notesZh = useCatalog((state) => state.catalog?.notesZh);
  return useMemo(() => {
    const isChinese = format.language === 'zh';
    const separator = isChinese ? '、' : ', ';
    const dimension = (id: Dimension) => tItems(`ecosystem.${id}`);
    const codes = (countries: readonly string[]) => countries.join(' ');
    return {
      t,
      format,
      dimension,
      country: (iso2: string) => countryName(index, iso2, language),
      list: (names: readonly string[]) => names.join(separator),
      /** “behind US JP”, “ahead of BR”, “between”. */
      verdict: ({ verdict, better, worse }: ComparedDimension) => {
        if (verdict === 'behind') return t('verdict.behind', { countries: codes(better) });
        if (verdict === 'ahead') return t('verdict.ahead', { countries: codes(worse) });
        if (verdict === 'between')
          return t('verdict.between', { better: codes(better), worse: codes(worse) });
        return t(`verdict.${verdict}`);
      },
      /** “capital (5 against 2)”. */
      gap: ({ dimension: id, own, there }: StepGap) => t('gap', { dimension: dimension(id), own, there }),
      /** A reason of the catalog, and its language where that is another one. */
      reason: (text: string): { readonly text: string; readonly lang: string | undefined } => {
        const translated = isChinese ? notesZh?.[text] : undefined;
        const isForeign = isChinese && translated === undefined && needsTranslation(text);
        return { text: translated ?? text, lang: isForeign ? 'en' : undefined };
      },
    };
  }, [t, tItems, format, index, language, notesZh]);
}
