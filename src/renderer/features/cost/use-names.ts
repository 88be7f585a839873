import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isOwnHardware } from '#core/plan/own-hardware';
import type { Plan } from '#core/plan/plan';
import { machinesText } from '../../serving/machines-text';
import { type CatalogIndex, countryName } from '../../state/catalog-index';
import { acceleratorName, figureName, inputName } from '../../ui/figure-name';
import { shortAccelerator } from './short-accelerator';

/** Names of what the page speaks of, in the language of the screen. */
export interface Names {
  readonly country: (iso2: string) => string;
  /** Short name, e.g. `H100`. */
  readonly accelerator: (id: string) => string;
  /** Machines of the plan's own with their number, e.g. `2 × Studio`. */
  readonly machines: (id: string, count: number) => string;
  readonly figure: (id: string) => string;
  /** Name of a provider, e.g. `Google Cloud`. */
  readonly provider: (id: string) => string;
  readonly input: (id: string) => string;
}

export function useNames(index: CatalogIndex, plan: Plan): Names {
  const { t, i18n } = useTranslation('items');
  const { language } = i18n;
  const accelerator = useCallback(
    (id: string) =>
      isOwnHardware(id) ? acceleratorName(id, index) : shortAccelerator(acceleratorName(id, index)),
    [index],
  );
  return useMemo(() => {
    const sourceName = (id: string) => plan.data.sources.find((source) => source.id === id)?.name ?? id;
    return {
      country: (iso2) => countryName(index, iso2, language),
      accelerator,
      machines: (id, count) => machinesText(id, accelerator(id), count),
      provider: (id) => index.providers.get(id)?.name ?? id,
      figure: (id) => figureName(t, id, index, language),
      input: (id) => inputName(t, id, index, language, sourceName),
    };
  }, [t, index, language, plan, accelerator]);
}
