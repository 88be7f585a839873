import { useMemo } from 'react';
import type { Currency } from '../format/money';
import { currencyOf } from './currency';
import { usePlanRates } from './use-plan-rates';
import { useCatalog, usePlan, useSettings } from './use-state';

/** Currency of the screens: the open plan's, else that of the settings. */
export function useCurrency(): Currency {
  const catalog = useCatalog((state) => state.catalog);
  const planCode = usePlan((plan) => plan.currency);
  const settingsCode = useSettings((settings) => settings.currency);
  const rates = usePlanRates();
  const code = planCode ?? settingsCode;
  return useMemo(() => currencyOf(catalog, code, rates), [catalog, code, rates]);
}
