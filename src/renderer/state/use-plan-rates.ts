import { useMemo } from 'react';
import type { PlanRates } from '#core/prices/plan-rates';
import { usePlan } from './use-state';

/** Exchange rates of the open plan's own; the same object until one of them changes. */
export function usePlanRates(): PlanRates | null {
  const overrides = usePlan((plan) => plan.overrides);
  const exchangeRates = usePlan((plan) => plan.exchangeRates);
  return useMemo(
    () => (overrides === null ? null : { overrides, exchangeRates: exchangeRates ?? undefined }),
    [overrides, exchangeRates],
  );
}
