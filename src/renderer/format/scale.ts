import { roundSignificant } from './decimal';
import type { Language } from './language';

/** A power of ten that has a name in a language: M and B in English, 万 and 亿 in Chinese. */
export interface Scale {
  readonly divisor: number;
  /** Right after a number: `M`, `万`; empty for ones. */
  readonly short: string;
  /** In a table head: `million`, `万`. */
  readonly long: string;
}

const ONE: Scale = { divisor: 1, short: '', long: '' };

const SCALES: Readonly<Record<Language, readonly Scale[]>> = {
  en: [
    ONE,
    { divisor: 1e3, short: 'k', long: 'thousand' },
    { divisor: 1e6, short: 'M', long: 'million' },
    { divisor: 1e9, short: 'B', long: 'billion' },
    { divisor: 1e12, short: 'T', long: 'trillion' },
  ],
  zh: [
    ONE,
    { divisor: 1e4, short: '万', long: '万' },
    { divisor: 1e8, short: '亿', long: '亿' },
    { divisor: 1e12, short: '万亿', long: '万亿' },
  ],
};

/** The largest named scale in which the value, rounded to two digits, is at least 1. */
export function scaleFor(value: number, language: Language): Scale {
  const magnitude = Math.abs(roundSignificant(value, 2));
  return SCALES[language].findLast((scale) => magnitude >= scale.divisor) ?? ONE;
}

/** Scale for a column: that of the middle one of its values, so that most of them need few digits. */
export function scaleForColumn(values: readonly number[], language: Language): Scale {
  const magnitudes = values
    .map(Math.abs)
    .filter((value) => value > 0 && Number.isFinite(value))
    .sort((a, b) => a - b);
  return scaleFor(magnitudes[Math.floor(magnitudes.length / 2)] ?? 0, language);
}
