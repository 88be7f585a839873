import type { TFunction } from 'i18next';
import type { HoldingWay } from '#core/serving/holding-comparison';
import type { Quantiles } from '#core/uncertainty/quantiles';
import type { OpenRange } from '#core/uncertainty/run-vector';
import type { Format } from '../format/create-format';
import { openRangeText, priceRange, roughCount } from './serving-text';

/** One line of the table of renting, reserving and owning. */
export interface HoldingRow {
  readonly key: 'hour' | 'month' | 'start' | 'electricity' | 'onDemand' | 'reserved' | 'book';
  readonly name: string;
  readonly write: (way: HoldingWay) => string;
}

const NOTHING = '–';

/** By the hour, by the month, at the start, and when what was paid is less. */
export function holdingRows(t: TFunction<'serving'>, format: Format): readonly HoldingRow[] {
  const money = (usd: Quantiles | null) => (usd === null ? NOTHING : format.moneyRangeText(usd));
  const months = (range: OpenRange | null | undefined) => {
    if (range === undefined || range === null) return NOTHING;
    const text = openRangeText(range, (value) => roughCount(value, format), format);
    return text.median + text.range;
  };
  return [
    {
      key: 'hour',
      name: t('holding.hour'),
      write: ({ usdPerAcceleratorHour: usd }) => (usd === null ? NOTHING : priceRange(usd, format)),
    },
    { key: 'month', name: t('holding.month'), write: ({ usdPerMonth }) => money(usdPerMonth) },
    { key: 'start', name: t('holding.start'), write: ({ capitalUsd }) => money(capitalUsd) },
    {
      key: 'electricity',
      name: t('holding.electricity'),
      write: ({ electricityUsdPerMonth }) => money(electricityUsdPerMonth),
    },
    {
      key: 'onDemand',
      name: t('holding.backOnDemand'),
      write: ({ paidBackMonths }) => months(paidBackMonths?.onDemand),
    },
    {
      key: 'reserved',
      name: t('holding.backReserved'),
      write: ({ paidBackMonths }) => months(paidBackMonths?.reserved),
    },
    { key: 'book', name: t('holding.book'), write: ({ bookValueUsd }) => money(bookValueUsd) },
  ];
}
