import type { PriceStatus } from '#core/evaluation/evaluation';
import type { CountryDutyCounts } from '#core/law/plan-duties/country-duty-counts';
import type { CountryRow } from './country-rows';

/** Columns the table can be sorted by. */
export type SortKey =
  | 'rank'
  | 'country'
  | 'cost'
  | 'status'
  | 'duties'
  | 'price'
  | 'pay'
  | 'electricity'
  | 'carbon'
  | 'incentive';

export interface Sort {
  readonly key: SortKey;
  readonly direction: 'ascending' | 'descending';
}

/** From the surest price to none. */
const STATUS_ORDER: readonly PriceStatus[] = ['yours', 'local', 'owned', 'nearest', 'alternative', 'unknown'];

/** Sorts rows by a column; unknown values stay last in both directions. */
export function sortRows(
  rows: readonly CountryRow[],
  { key, direction }: Sort,
  nameOf: (iso2: string) => string,
  language: string,
): readonly CountryRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  if (key === 'country') {
    const order = new Intl.Collator(language === 'zh' ? 'zh-CN-u-co-pinyin' : 'en');
    return [...rows].sort((a, b) => sign * order.compare(nameOf(a.iso2), nameOf(b.iso2)));
  }
  return [...rows].sort((a, b) => {
    const left = sortValue(a, key);
    const right = sortValue(b, key);
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right);
  });
}

/** The column to sort by after a click on a head: the other way round, or ascending by a new one. */
export function nextSort(sort: Sort, key: SortKey): Sort {
  const isTurned = sort.key === key && sort.direction === 'ascending';
  return { key, direction: isTurned ? 'descending' : 'ascending' };
}

function sortValue(row: CountryRow, key: Exclude<SortKey, 'country'>): number | null {
  const { figures, pay } = row.facts;
  switch (key) {
    case 'rank':
      return row.rank;
    case 'cost':
      return row.usd?.p50 ?? null;
    case 'status':
      return STATUS_ORDER.indexOf(row.pricing.status);
    case 'duties':
      return row.duties === null ? null : dutyRank(row.duties);
    case 'price':
      return row.pricing.usdPerAcceleratorHour?.likely ?? null;
    case 'pay':
      return pay?.usdPerYear.likely ?? null;
    case 'electricity':
      return figures.industrial_electricity_usd_per_kwh?.value.likely ?? null;
    case 'carbon':
      return figures.grid_carbon_g_per_kwh?.value.likely ?? null;
    case 'incentive':
      return figures.rd_effective_subsidy_pct?.value.likely ?? null;
  }
}

/** By what blocks, then by what waits, then by all that applies; each is far below a thousand. */
function dutyRank({ applies, blocking, waiting }: CountryDutyCounts): number {
  return (blocking * 1000 + waiting) * 1000 + applies;
}
