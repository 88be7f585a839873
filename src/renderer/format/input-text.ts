import { trimmed } from './decimal';
import type { Language } from './language';
import { scaleFor } from './scale';

/** Digits kept in a field: enough to give back what was typed. */
const FIELD_DIGITS = 12;

/**
 * A number as it stands in a field: exact, with a scale from a million on (15T, 8B; 万 and 亿 from ten thousand on in
 * Chinese). `parseNumber` reads it back to the same number.
 */
export function inputText(value: number, language: Language): string {
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && magnitude < 1e-6) return String(value);
  if (magnitude >= 1e16) return value.toExponential().replace('e+', 'e');
  const useScale = magnitude >= (language === 'zh' ? 1e4 : 1e6);
  if (!useScale) return trimmed(value, FIELD_DIGITS, language);
  const scale = scaleFor(value, language);
  return `${trimmed(value / scale.divisor, FIELD_DIGITS, language)}${scale.short}`;
}
