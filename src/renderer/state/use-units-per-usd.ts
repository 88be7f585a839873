import { useMemo } from 'react';
import type { UnitsPerUsd } from '#core/law/money/fine-exposure';
import { unitsPerUsdFor } from '#core/prices/plan-rates';
import { usePlanRates } from './use-plan-rates';
import { useCatalog } from './use-state';

/** Exchange rates in use, the same function until one changes; null until the catalog is there. */
export function useUnitsPerUsd(): UnitsPerUsd | null {
  const catalog = useCatalog((state) => state.catalog);
  const rates = usePlanRates();
  return useMemo(() => (catalog === null ? null : unitsPerUsdFor(catalog, rates)), [catalog, rates]);
}
