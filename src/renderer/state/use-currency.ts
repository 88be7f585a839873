import { useMemo } from 'react';
import type { Currency } from '../format/money';
import { currencyOf } from './currency';
import { useCatalog, usePlan, useSettings } from './use-state';

/** Currency of the screens: the open plan's, else that of the settings. */
export function useCurrency(): Currency {
  const catalog = useCatalog((state) => state.catalog);
  const planCode = usePlan((plan) => plan.currency);
  const settingsCode = useSettings((settings) => settings.currency);
  return useMemo(() => currencyOf(catalog, planCode ?? settingsCode), [catalog, planCode, settingsCode]);
}
