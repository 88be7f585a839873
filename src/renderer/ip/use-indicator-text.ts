import { useCallback } from 'react';
import type { CountryIndicator } from '#core/ip/places/country-indicators';
import type { IpWords } from './use-ip-words';

/**
 * The value of an indicator in plain words: `honour opt-outs`, `92.5 of 100`, `6 of 7`, or why the question does not arise;
 * empty where unknown.
 */
export function useIndicatorText({
  t,
  format,
  text,
}: IpWords): (of: Pick<CountryIndicator, 'definition' | 'indicator'>) => string {
  return useCallback(
    ({ definition: { scale }, indicator: { value, inapplicable } }) => {
      if (value === null) return inapplicable === null ? '' : text(inapplicable);
      if (scale.kind === 'word') {
        const word = scale.words.find(({ id }) => id === value);
        return word === undefined ? String(value) : text(word.label);
      }
      if (scale.kind === 'list') {
        const held = Array.isArray(value) ? value.filter((item: string) => scale.counted.includes(item)) : [];
        return t('indicator.treaties', { held: held.length, all: scale.counted.length });
      }
      const number = Number(value);
      if (scale.isGrade100)
        return t('indicator.of100', { value: format.count(Math.round(number * 10) / 10) });
      if (scale.unit === 'USD') return format.money(number);
      return t('indicator.months', { count: number });
    },
    [t, format, text],
  );
}
