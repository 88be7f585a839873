import type { CountryCash } from '#core/cash/cash-flow';

export const CASH_SORT_KEYS = [
  'country',
  'lasts',
  'half',
  'needed',
  'incentive',
  'tax',
  'energy',
  'price',
  'factor',
  'carbon',
] as const;
export type CashSortKey = (typeof CASH_SORT_KEYS)[number];

export interface CashSort {
  readonly key: CashSortKey;
  readonly direction: 'ascending' | 'descending';
}

/** Sorts countries by a column; what is not known stays last in both directions. */
export function sortCountries(
  rows: readonly CountryCash[],
  { key, direction }: CashSort,
  nameOf: (iso2: string) => string,
  language: string,
): readonly CountryCash[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const order = new Intl.Collator(language === 'zh' ? 'zh-CN-u-co-pinyin' : 'en');
  const byName = (a: CountryCash, b: CountryCash) => order.compare(nameOf(a.country), nameOf(b.country));
  if (key === 'country') return rows.toSorted((a, b) => sign * byName(a, b));
  return rows.toSorted((a, b) => {
    const [left, right] = [sortValue(a, key), sortValue(b, key)];
    if (left === null || right === null)
      return Number(left === null) - Number(right === null) || byName(a, b);
    return sign * (left - right) || byName(a, b);
  });
}

function sortValue(row: CountryCash, key: Exclude<CashSortKey, 'country'>): number | null {
  const { runway, energy } = row;
  switch (key) {
    case 'lasts':
      return runway.survives01;
    case 'half':
      // Money that lasts to the end lasts longer than any month.
      return runway.outMonth.p50 ?? Number.MAX_SAFE_INTEGER;
    case 'needed':
      return runway.needed.p90;
    case 'incentive':
      return row.incentive.p50;
    case 'tax':
      return row.tax?.p50 ?? null;
    case 'energy':
      return energy.kwh?.p50 ?? null;
    case 'price':
      return row.usdPerKwh;
    case 'factor':
      return row.gramsPerKwh;
    case 'carbon':
      return energy.tonnes?.p50 ?? null;
  }
}
