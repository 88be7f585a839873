import { err, ok, type Result } from '#core/shared/result';
import type { ThreePoint } from '#core/uncertainty/three-point';
import type { Language } from '../format/language';
import { type FieldFault, type NumberRules, readNumber, writeNumber } from './number-rules';

export const POINTS = ['low', 'likely', 'high'] as const;
export type Point = (typeof POINTS)[number];

/** What stands in the three boxes. */
export type UncertainTexts = Readonly<Record<Point, string>>;

export interface UncertainFault {
  readonly point: Point;
  readonly fault: FieldFault;
}

/** The boxes for a value; empty ones for none. */
export function writeUncertain(
  value: ThreePoint | null,
  rules: NumberRules,
  language: Language,
): UncertainTexts {
  if (value === null) return { low: '', likely: '', high: '' };
  return {
    low: writeNumber(value.low, rules, language),
    likely: writeNumber(value.likely, rules, language),
    high: writeNumber(value.high, rules, language),
  };
}

/**
 * Reads the boxes: each a valid number, low ≤ likely ≤ high.
 *
 * @param fallback taken for boxes left empty, e.g. the catalog's figure that stands there as a hint
 */
export function readUncertain(
  texts: UncertainTexts,
  rules: NumberRules,
  language: Language,
  fallback: ThreePoint | null,
): Result<ThreePoint, UncertainFault> {
  const read: Record<Point, number> = { low: 0, likely: 0, high: 0 };
  for (const point of ['likely', 'low', 'high'] as const) {
    const isEmpty = texts[point].trim() === '';
    if (isEmpty && fallback !== null) {
      read[point] = fallback[point];
      continue;
    }
    const number = readNumber(texts[point], rules, language);
    if (!number.ok) return err({ point, fault: number.error });
    read[point] = number.value;
  }
  if (read.low > read.likely)
    return err({ point: 'low', fault: { reason: 'low-above-likely', likely: read.likely } });
  if (read.high < read.likely)
    return err({ point: 'high', fault: { reason: 'high-below-likely', likely: read.likely } });
  return ok(read);
}

/** Quick ranges around the likely value. */
export const QUICK_RANGES = ['tenPercent', 'thirtyPercent', 'factorTwo'] as const;
export type QuickRange = (typeof QUICK_RANGES)[number];

/** Low and high for a likely value, kept within the bounds of the field. */
export function quickRange(range: QuickRange, likely: number, rules: NumberRules): ThreePoint {
  const [down, up] = { tenPercent: [0.9, 1.1], thirtyPercent: [0.7, 1.3], factorTwo: [0.5, 2] }[range] as [
    number,
    number,
  ];
  const ends = [likely * down, likely * up].map((end) => {
    const rounded = rules.integer === true ? Math.round(end) : Number(end.toPrecision(6));
    return Math.min(rules.max, Math.max(rules.min, rounded));
  });
  return { low: Math.min(...ends), likely, high: Math.max(...ends) };
}

export function isSameValue(a: ThreePoint | null, b: ThreePoint | null): boolean {
  if (a === null || b === null) return a === b;
  return a.low === b.low && a.likely === b.likely && a.high === b.high;
}
