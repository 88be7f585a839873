import type { TFunction } from 'i18next';
import { err, ok, type Result } from '#core/shared/result';
import { inputText } from '../format/input-text';
import type { Language } from '../format/language';
import { type NumberFault, parseNumber } from '../format/parse-number';

/** What a field accepts; bounds in the unit of the stored value. */
export interface NumberRules {
  readonly min: number;
  readonly max: number;
  /** Whole numbers only. */
  readonly integer?: boolean;
  /** Stored as a share, shown and typed in percent. */
  readonly percent?: boolean;
  /** Stands beside the field and may be typed with the number. */
  readonly unit?: string;
  /** A share or a factor: a percentage is a way to write it. */
  readonly isRatio?: boolean;
}

export type FieldFault =
  | NumberFault
  | { readonly reason: 'too-small' | 'too-large' | 'not-whole' }
  | { readonly reason: 'low-above-likely' | 'high-below-likely'; readonly likely: number };

/** Reads what was typed, in the unit of the stored value. */
export function readNumber(text: string, rules: NumberRules, language: Language): Result<number, FieldFault> {
  const { unit, percent = false, isRatio = unit === undefined } = rules;
  const typed = withoutUnit(text, unit);
  const parsed = parseNumber(typed, language);
  if (!parsed.ok) return parsed;
  const isPercentTyped = /[%％]/.test(typed);
  // In a field of dollars or of years 5 % is a slip, and not 0.05.
  if (isPercentTyped && !percent && !isRatio) return err({ reason: 'unknown-unit', unit: '%' });
  const value = percent && !isPercentTyped ? hundredthOf(parsed.value) : parsed.value;
  if (value < rules.min) return err({ reason: 'too-small' });
  if (value > rules.max) return err({ reason: 'too-large' });
  if (rules.integer === true && !Number.isInteger(value)) return err({ reason: 'not-whole' });
  return ok(value);
}

/** Through text, so that 45 % becomes 0.45 and not 0.45000000000000001. */
function hundredthOf(value: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) - 2}`);
}

/**
 * What was typed without the unit that stands beside the field anyway, or the first word of it: `300 W` in a field of watts is
 * 300, and so is `USD 300` in one of USD per hour.
 */
function withoutUnit(text: string, unit = ''): string {
  const typed = text.trim();
  const low = typed.toLowerCase();
  for (const name of [unit, unit.split(/[\s/]/)[0] ?? '']) {
    if (name === '') continue;
    if (low.endsWith(name.toLowerCase())) return typed.slice(0, -name.length);
    if (low.startsWith(name.toLowerCase())) return typed.slice(name.length);
  }
  return typed;
}

/** Writes a stored value as the field shows it. */
export function writeNumber(value: number, rules: NumberRules, language: Language): string {
  return inputText(rules.percent === true ? Number((value * 100).toPrecision(12)) : value, language);
}

/** The fault in words, naming the field and what was expected. */
export function faultText(
  t: TFunction<'ui'>,
  fault: FieldFault,
  context: {
    readonly field: string;
    readonly text: string;
    readonly rules: NumberRules;
    readonly language: Language;
  },
): string {
  const { field, text, rules, language } = context;
  const write = (value: number) => writeNumber(value, rules, language) + (rules.percent === true ? ' %' : '');
  const example = write(exampleOf(rules));
  switch (fault.reason) {
    case 'empty':
      return t('fault.empty', { field, example });
    case 'not-a-number':
      return t('fault.notANumber', { field, text, example });
    case 'unknown-unit':
      return rules.unit === undefined || rules.unit === ''
        ? t('fault.unknownUnit', { field, unit: fault.unit, example })
        : t('fault.otherUnit', { field, unit: fault.unit, own: rules.unit, example });
    case 'too-small':
      return t('fault.tooSmall', { field, min: write(rules.min) });
    case 'too-large':
      return t('fault.tooLarge', { field, max: write(rules.max) });
    case 'not-whole':
      return t('fault.notWhole', { field });
    case 'low-above-likely':
      return t('fault.lowAboveLikely', { likely: write(fault.likely) });
    case 'high-below-likely':
      return t('fault.highBelowLikely', { likely: write(fault.likely) });
  }
}

/** A value inside the bounds that looks like what people type. */
function exampleOf({ min, max, integer = false }: NumberRules): number {
  const middle = min > 0 ? Math.sqrt(min * Math.min(max, min * 1e6)) : Math.min(max, 100) / 2;
  const round = Number(middle.toPrecision(1));
  const whole = integer ? Math.round(round) : round;
  return whole >= min && whole <= max ? whole : min;
}
