import type { UnitsPerUsd } from '#core/law/money/fine-exposure';
import { unitsPerUsdOf } from '#core/law/money/units-per-usd';
import { useCatalog } from './use-state';

/** Exchange rates of the catalog, the same function for the same catalog; null until it is there. */
export function useUnitsPerUsd(): UnitsPerUsd | null {
  return useCatalog(({ catalog }) => (catalog === null ? null : unitsPerUsdOf(catalog)));
}
