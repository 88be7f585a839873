import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { decodeLabel } from '../state/edit-label';
import { useCountryName } from '../state/use-state';
import { textOfKey } from './text-of-key';

/** Turns the stored label of a change into words of the language in use. */
export function useEditLabel(): (label: string) => string {
  const { t, i18n } = useTranslation('shell');
  const nameOf = useCountryName(i18n.language);
  return useCallback(
    (label) => {
      const { key, params } = decodeLabel(label);
      const named = Object.fromEntries(
        Object.entries(params).map(([param, value]) => {
          if (param === 'country') return [param, nameOf(value)];
          return [param, param === 'fact' ? (textOfKey(`facts:fact.${value}.name`, {}) ?? value) : value];
        }),
      );
      return textOfKey(key, named) ?? t('edit.unnamed');
    },
    [t, nameOf],
  );
}
