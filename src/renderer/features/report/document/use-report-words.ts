import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComputePricing, Quantiles } from '#core/evaluation/evaluation';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { useFormat } from '../../../format/use-format';
import { acceleratorName, countryNameOf, figureName, inputName } from '../../../ui/figure-name';
import { figureNumber, figureParts, unitText } from '../../../ui/figure-text';
import type { ReportData } from './report-data';

/** Names and sentences that several sections use, in the language of the report. */
export function useReportWords({ index, plan, catalog }: ReportData) {
  const { t } = useTranslation('report');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  return useMemo(() => {
    const { language } = format;
    const isChinese = language === 'zh';
    const country = (iso2: string) => countryNameOf(iso2, index, language);
    const accelerator = (id: string) => acceleratorName(id, index);
    const providers = new Map(catalog.providers.map(({ id, name }) => [id, name]));
    const dataSource = (id: string) => plan.data.sources.find((source) => source.id === id)?.name ?? id;
    const bracketed = (text: string) => (isChinese ? `（${text}）` : ` (${text})`);
    return {
      t,
      tItems,
      format,
      country,
      accelerator,
      provider: (id: string) => providers.get(id) ?? id,
      figure: (id: string) => figureName(tItems, id, index, language),
      input: (id: string) => inputName(tItems, id, index, language, dataSource),
      bracketed,
      /** `a, b, c`; with the mark of the language. */
      list: (parts: readonly string[]) => parts.join(isChinese ? '、' : ', '),
      /** `0.33 (0.24 – 0.4)`, without unit. */
      point: (value: ThreePoint, unit: string) => {
        const { median, range } = figureParts(value, unit, language);
        return range === null ? median : `${median}${bracketed(range)}`;
      },
      unit: (unit: string) => unitText(tItems, unit),
      /** One value of an input, without its unit: large counts with a scale. */
      value: (value: number, unit: string) =>
        unit === 'tokens' || unit === 'parameters'
          ? format.size(value)
          : unit === 'people'
            ? format.count(value)
            : figureNumber(value, unit, language),
      /** `USD 1.2 M (0.7 – 2.4 M)`, or the words for a price nobody knows. */
      money: (usd: Quantiles | null) => (usd === null ? t('noPrice') : format.moneyRangeText(usd)),
      status: (pricing: ComputePricing) =>
        tItems(`priceStatus.${pricing.status}`, {
          country: country(pricing.pricedIn ?? ''),
          accelerator: accelerator(pricing.acceleratorId),
        }),
      statusShort: (pricing: ComputePricing) =>
        pricing.status === 'nearest'
          ? t('pricedIn', { country: country(pricing.pricedIn ?? '') })
          : pricing.status === 'alternative'
            ? t('insteadOf', { accelerator: accelerator(pricing.acceleratorId) })
            : tItems(`priceStatusShort.${pricing.status}`),
    };
  }, [t, tItems, format, index, plan, catalog]);
}
