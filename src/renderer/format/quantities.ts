import { decimal, decimalsFor, NO_BREAK_SPACE, roundSignificant, trimmed } from './decimal';
import type { Language } from './language';
import { withScale } from './range';
import { scaleFor } from './scale';

/** A count of things: `473,000`, `1.2 M`; `47.3万`. Three significant digits. */
export function count(value: number, language: Language): string {
  if (language === 'en' && Math.abs(value) < 1e6) {
    const rounded = Math.abs(value) >= 1000 ? roundSignificant(value, 3) : value;
    return trimmed(rounded, Math.abs(rounded) >= 100 ? 15 : 3, language);
  }
  const scale = scaleFor(value, language);
  return withScale(trimmed(value / scale.divisor, 3, language), scale, language);
}

/** A whole number in full, all digits: seeds, runs, numbers of rows. */
export function integer(value: number, language: Language): string {
  return decimal(value, 0, language);
}

/** Sizes as the field writes them: `8B`, `1.5T`, `70.6B`; `80亿`, `15万亿`. */
export function size(value: number, language: Language): string {
  const scale = scaleFor(value, language);
  return `${trimmed(value / scale.divisor, 3, language)}${scale.short}`;
}

/** `7.2×10²³`. */
export function scientific(value: number, language: Language, digits = 2): string {
  if (value === 0) return '0';
  const [mantissa = '', exponent = ''] = value.toExponential(digits - 1).split('e');
  const number = decimal(Number(mantissa), digits - 1, language);
  return `${number}×10${superscript(Number(exponent))}`;
}

/** `7.2e23`, for tables and fields. */
export function scientificPlain(value: number, digits = 2): string {
  return value.toExponential(digits - 1).replace('e+', 'e');
}

/** A share [0..1] as `45 %`; `45%`. Two significant digits, whole from 10 % on. */
export function percent(share01: number, language: Language): string {
  const value = share01 * 100;
  const text =
    Math.abs(value) >= 10 || value === 0 ? decimal(value, 0, language) : trimmed(value, 2, language);
  return language === 'zh' ? `${text}%` : `${text}${NO_BREAK_SPACE}%`;
}

/** A plain factor, e.g. `1.6`, `3.5`, `0.021`: three digits, no zeros at the end. */
export function factor(value: number, language: Language): string {
  return trimmed(value, 3, language);
}

const BYTE_UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'];
const WATT_HOUR_UNITS = ['kWh', 'MWh', 'GWh', 'TWh'];

/** `410 TB`, decimal units. */
export function bytes(value: number, language: Language): string {
  return stepped(value, BYTE_UNITS, language);
}

/** @param kwh [kWh] @returns `560 MWh` */
export function energy(kwh: number, language: Language): string {
  return stepped(kwh, WATT_HOUR_UNITS, language);
}

/** @param distanceKm [km] @returns `1,240 km` */
export function distance(distanceKm: number, language: Language): string {
  return `${decimal(roundSignificant(distanceKm, 3), 0, language)}${NO_BREAK_SPACE}km`;
}

function stepped(value: number, units: readonly string[], language: Language): string {
  let scaled = value;
  let step = 0;
  while (Math.abs(roundSignificant(scaled, 2)) >= 1000 && step < units.length - 1) {
    scaled /= 1000;
    step += 1;
  }
  const rounded = roundSignificant(scaled, 2);
  const text =
    step === 0 && Number.isInteger(value)
      ? decimal(value, 0, language)
      : decimal(rounded, Math.min(1, decimalsFor(rounded, 2)), language);
  return `${text}${NO_BREAK_SPACE}${units[step]}`;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function superscript(exponent: number): string {
  return [...String(exponent)].map((sign) => (sign === '-' ? '⁻' : SUPERSCRIPTS[Number(sign)])).join('');
}
