import { useMemo } from 'react';
import { useStore } from 'zustand';
import { type PlanProtection, protectionOfPlan } from '#core/ip/protection/plan-protection';
import { unitsPerUsdOf } from '#core/law/money/units-per-usd';
import { dayOf } from '../format/dates';
import { useStores } from './stores-context';
import { useCatalog, useSession } from './use-state';

/** Rights of the open plan, their deadlines and money; null while plan or catalogs are not there. Follows every edit. */
export function usePlanProtection(): PlanProtection | null {
  const plan = useSession((state) => state.plan);
  const catalog = useCatalog((state) => state.catalog);
  const protection = useStore(useStores().protection.store, (state) => state.protection);
  return useMemo(() => {
    if (plan === null || catalog === null || protection === null) return null;
    const unitsPerUsd = unitsPerUsdOf(catalog);
    return protectionOfPlan({ plan, catalog: protection, unitsPerUsd, today: dayOf(Date.now()) });
  }, [plan, catalog, protection]);
}
