import { useMemo } from 'react';
import { useStore } from 'zustand';
import { type PlanProtection, protectionOfPlan } from '#core/ip/protection/plan-protection';
import { dayOf } from '../format/dates';
import { useStores } from './stores-context';
import { useSession } from './use-state';
import { useUnitsPerUsd } from './use-units-per-usd';

/** Rights of the open plan, their deadlines and money; null while plan or catalogs are not there. Follows every edit. */
export function usePlanProtection(): PlanProtection | null {
  const plan = useSession((state) => state.plan);
  const unitsPerUsd = useUnitsPerUsd();
  const protection = useStore(useStores().protection.store, (state) => state.protection);
  return useMemo(() => {
    if (plan === null || unitsPerUsd === null || protection === null) return null;
    return protectionOfPlan({ plan, catalog: protection, unitsPerUsd, today: dayOf(Date.now()) });
  }, [plan, unitsPerUsd, protection]);
}
