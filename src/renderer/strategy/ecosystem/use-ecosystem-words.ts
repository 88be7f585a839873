import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedDimension, StepGap } from '#core/strategy/ecosystem/compare';
import type { Dimension } from '#core/strategy/ecosystem/scores';
import { useFormat } from '../../format/use-format';
import { type CatalogIndex, countryName } from '../../state/catalog-index';

export type EcosystemWords = ReturnType<typeof useEcosystemWords>;

/** Words of the comparison, in the language around it. */
export function useEcosystemWords(index: CatalogIndex) {
  const { t, i18n } = useTranslation('ecosystem');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const { language } = i18n;
  return useMemo(() => {
    const dimension = (id: Dimension) => tItems(`ecosystem.${id}`);
    const codes = (countries: readonly string[]) => countries.join(' ');
    return {
      t,
      format,
      dimension,
      country: (iso2: string) => countryName(index, iso2, language),
      list: format.listed,
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
    };
  }, [t, tItems, format, index, language]);
}
