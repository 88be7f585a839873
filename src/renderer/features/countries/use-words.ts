import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComputePricing } from '#core/evaluation/evaluation';
import { useFormat } from '../../format/use-format';
import { useCatalog, useCountryName } from '../../state/use-state';
import { acceleratorName, figureName } from '../../ui/figure-name';
import type { StateTone } from '../../ui/StateWord';
import type { CountryRow } from './country-rows';
import type { Measure } from './measure';

const STATUS_TONES: Readonly<Record<ComputePricing['status'], StateTone>> = {
  yours: 'acc',
  local: 'ok',
  owned: 'ok',
  nearest: 'warn',
  alternative: 'warn',
  unknown: 'unk',
};

/** More names would fill a cell without telling more. */
const NAMED_PROVIDERS = 2;

/** Words the parts of the screen share, in the language in use. */
export function useWords() {
  const { t, i18n } = useTranslation('countries');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const name = useNameOfPlace(i18n.language);
  const index = useCatalog((state) => state.index);
  const catalog = useCatalog((state) => state.catalog);
  return useMemo(() => {
    const accelerator = (id: string) => (index === null ? id : acceleratorName(id, index));
    const providers = new Map((catalog?.providers ?? []).map((provider) => [provider.id, provider.name]));
    const provider = (id: string) => providers.get(id) ?? id;
    const measure = (of: Measure) => (of === 'total' ? t('by.total') : tItems(`cost.${of}`));

    /** State of the price in one or two words. */
    const status = (pricing: ComputePricing) => ({
      tone: STATUS_TONES[pricing.status],
      word: t(`status.${pricing.status}`, {
        country: name(pricing.pricedIn ?? ''),
        accelerator: accelerator(pricing.acceleratorId),
      }),
    });

    /** The same in a sentence. */
    const statusSentence = (pricing: ComputePricing) => {
      const { status: kind, distanceKm, pricedIn } = pricing;
      const key = kind === 'nearest' && distanceKm === null ? 'nearestUnknown' : kind;
      return t(`statusLong.${key}`, {
        accelerator: accelerator(pricing.acceleratorId),
        wanted: accelerator(pricing.wantedAcceleratorId),
        country: name(pricedIn ?? ''),
        distance: format.distance(distanceKm ?? 0),
      });
    };

    /** What the total lacks, in words; null when it lacks nothing. */
    const gap = ({ missing, iso2 }: CountryRow) => {
      if (missing.length === 0) return null;
      const isIncentiveAlone = missing.every((id) => id.endsWith('/rd_effective_subsidy_pct'));
      const what = missing.map((id) => {
        if (id.endsWith('/rd_effective_subsidy_pct')) return t('missing.incentive', { country: name(iso2) });
        if (id.startsWith('price/')) return t('missing.price');
        if (id.includes('/ml_engineer_salary') || id.includes('/employer_social')) return t('missing.pay');
        return t('missing.other', {
          name: index === null ? id : figureName(tItems, id, index, format.language),
        });
      });
      return {
        word: isIncentiveAlone ? t('lacksIncentive') : t('lacks', { count: missing.length }),
        sentence: t('lacksDetail', { what: [...new Set(what)].join(format.language === 'zh' ? '；' : '; ') }),
      };
    };

    const isChinese = format.language === 'zh';
    return {
      t,
      tItems,
      format,
      /** Currency of the screen in the head of a column: `USD`, `美元`. */
      currency: isChinese ? format.currencyName(format.currency.code) : format.currency.code,
      name,
      accelerator,
      provider,
      /** The first two by name, the others counted. */
      providers: (ids: readonly string[]) => {
        const named = ids.slice(0, NAMED_PROVIDERS).map(provider);
        const restCount = ids.length - named.length;
        return restCount > 0
          ? t('moreProviders', { named: format.listed(named), count: restCount })
          : format.listed(named);
      },
      measure,
      status,
      statusSentence,
      gap,
      /** “(2.7 – 4.3)”, with the brackets of the language. */
      inBrackets: format.bracketed,
      /** “Total, million USD”. */
      joined: (...parts: readonly string[]) => parts.join(isChinese ? '，' : ', '),
      /** “H100: ”, before a value. */
      label: (text: string) => (isChinese ? `${text}：` : `${text}: `),
    };
  }, [t, tItems, format, name, index, catalog]);
}

export type Words = ReturnType<typeof useWords>;

/** Neighbours have offers but are no countries of the plan; their names stand in the catalog all the same. */
function useNameOfPlace(language: string): (iso2: string) => string {
  const countryName = useCountryName(language);
  const neighbours = useCatalog((state) => state.catalog?.neighbours);
  return useMemo(() => {
    const names = new Map(
      (neighbours ?? []).map((place) => [
        place.iso2,
        language.startsWith('zh') ? place.nameZh : place.nameEn,
      ]),
    );
    return (iso2) => names.get(iso2) ?? countryName(iso2);
  }, [countryName, neighbours, language]);
}
