import type { PriceStatus } from '#core/evaluation/evaluation';
import type { CountryDutyCounts } from '#core/law/plan-duties/country-duty-counts';
import { type Sort, sortRows } from '../../ui/sort';
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

export type CountrySort = Sort<SortKey>;

/** From the surest price to none. */
const STATUS_ORDER: readonly PriceStatus[] = ['yours', 'local', 'owned', 'nearest', 'alternative', 'unknown'];

/** Sorts rows by a column; those alike stay in the order of the ranking. */
export function sortCountries(
  rows: readonly CountryRow[],
  { key, direction }: CountrySort,
  nameOf: (iso2: string) => string,
  language: string,
): readonly CountryRow[] {
  const cellOf = (row: CountryRow) => (key === 'country' ? nameOf(row.iso2) : sortValue(row, key));
  return sortRows(rows, direction, cellOf, language);
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
