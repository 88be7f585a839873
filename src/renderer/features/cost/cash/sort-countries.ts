import type { CountryCash } from '#core/cash/cash-flow';
import { type Sort, sortRows } from '../../../ui/sort';

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

export type CashSort = Sort<CashSortKey>;

/** Sorts countries by a column, and by name where they are alike. */
export function sortCountries(
  rows: readonly CountryCash[],
  { key, direction }: CashSort,
  nameOf: (iso2: string) => string,
  language: string,
): readonly CountryCash[] {
  const nameOfRow = ({ country }: CountryCash) => nameOf(country);
  if (key === 'country') return sortRows(rows, direction, nameOfRow, language);
  const byName = sortRows(rows, 'ascending', nameOfRow, language);
  return sortRows(byName, direction, (row) => sortValue(row, key), language);
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
