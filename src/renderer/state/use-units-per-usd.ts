import type { Catalog } from '#core/catalog/catalog';
import type { UnitsPerUsd } from '#core/law/money/fine-exposure';
import { unitsPerUsdOf } from '#core/law/money/units-per-usd';
import { useCatalog } from './use-state';

const rates = new WeakMap<Catalog, UnitsPerUsd>();

/** Exchange rates of the catalog, the same function for the same catalog; null until it is there. */
export function useUnitsPerUsd(): UnitsPerUsd | null {
  return useCatalog(({ catalog }) => {
    if (catalog === null) return null;
    const known = rates.get(catalog) ?? unitsPerUsdOf(catalog);
    rates.set(catalog, known);
    return known;
  });
}
