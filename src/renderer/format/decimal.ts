import { type Language, tagOf } from './language';

/** Between a number and its unit: no line break there. */
export const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

/**
 * Rounds to significant digits.
 *
 * @param digits at least 1
 */
export function roundSignificant(value: number, digits: number): number {
  return value === 0 || !Number.isFinite(value) ? value : Number(value.toPrecision(digits));
}

/** Two significant digits, of what is not known any better. */
export function roughly(value: number): number {
  return roundSignificant(value, 2);
}

/** Decimal places that show `digits` significant digits of a value: 1.2 needs 1, 120 needs 0, 0.034 needs 3. */
export function decimalsFor(value: number, digits: number): number {
  const rounded = Math.abs(roundSignificant(value, digits));
  if (rounded === 0) return 0;
  const exponent = Number(rounded.toExponential().split('e')[1]);
  return Math.max(0, digits - 1 - exponent);
}

const formatters = new Map<string, Intl.NumberFormat>();

/**
 * A number with grouping and a true minus sign.
 *
 * @param decimals exact number of decimal places
 */
export function decimal(value: number, decimals: number, language: Language): string {
  const places = Math.min(20, Math.max(0, decimals));
  const key = `${language}${places}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(tagOf(language), {
      minimumFractionDigits: places,
      maximumFractionDigits: places,
    });
    formatters.set(key, formatter);
  }
  // "-0" comes of rounding a small negative number and would read as a loss of nothing.
  return formatter
    .format(value)
    .replace(/^-(?=[0.,]*$)/, '')
    .replace('-', MINUS);
}

/** A number to so many significant digits, keeping the zeros that carry precision: 2 → "2.0" with two digits. */
export function significant(value: number, digits: number, language: Language): string {
  return decimal(roundSignificant(value, digits), decimalsFor(value, digits), language);
}

/** The same without zeros at the end: for numbers that are exact as typed, e.g. 8 B parameters. */
export function trimmed(value: number, digits: number, language: Language): string {
  const rounded = roundSignificant(value, digits);
  for (let places = 0; places <= 20; places += 1) {
    if (Number(rounded.toFixed(places)) === rounded) return decimal(rounded, places, language);
  }
  return significant(value, digits, language);
}
