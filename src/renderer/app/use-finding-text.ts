import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '#core/evaluation/evaluation';
import { useFormat } from '../format/use-format';
import { useCatalog, useCountryName } from '../state/use-state';
import { acceleratorName } from '../ui/figure-name';
import { textOfKey } from './text-of-key';

/** Turns a finding into a sentence: `check:<code>`, with the ids of countries, accelerators and facts spelled out. */
export function useFindingText(): (finding: Finding) => string {
  const { t, i18n } = useTranslation(['shell', 'check']);
  const format = useFormat();
  const nameOf = useCountryName(i18n.language);
  const index = useCatalog((state) => state.index);
  return useCallback(
    ({ code, path, params }) => {
      const spelledOut = Object.entries(params).map(([name, value]): [string, string | number] => {
        if (name === 'country') return [name, nameOf(String(value))];
        if (name === 'fact') return [name, textOfKey(`facts:fact.${value}.name`, {}, i18n) ?? value];
        // `count` chooses between singular and plural.
        if (typeof value === 'number' && value >= 1000 && name !== 'count')
          return [name, format.integer(value)];
        const isAccelerator = name === 'accelerator' || name === 'wanted';
        return [name, isAccelerator && index !== null ? acceleratorName(String(value), index) : value];
      });
      // A code of a newer rule may have no words yet; its field still leads somewhere.
      return (
        textOfKey(`check:${code}`, Object.fromEntries(spelledOut), i18n) ?? t('check.unknown', { code, path })
      );
    },
    [t, i18n, format, nameOf, index],
  );
}
