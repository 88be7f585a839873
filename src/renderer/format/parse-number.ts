import { err, ok, type Result } from '#core/shared/result';
import type { Language } from './language';

/** Why a text is not a number; the screen says it in words. */
export type NumberFault =
  | { readonly reason: 'empty' }
  | { readonly reason: 'not-a-number' }
  | { readonly reason: 'unknown-unit'; readonly unit: string };

const SUFFIXES: Readonly<Record<string, number>> = {
  '%': 0.01,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  g: 1e9,
  billion: 1e9,
  t: 1e12,
  tn: 1e12,
  trillion: 1e12,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  万亿: 1e12,
  兆: 1e12,
};

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Reads a number as people type it: comma or dot for decimals, spaces or apostrophes between groups, `8B`, `15T`,
 * `1.5e12`, `1.5×10¹²`, `80亿`, `45 %` (= 0.45), full-width digits.
 *
 * A single comma before exactly three digits groups thousands (1,500 = 1500; 0,500 = 0.5); a single dot is always
 * decimal, since both of our languages write it so.
 */
export function parseNumber(text: string, _language: Language): Result<number, NumberFault> {
  const plain = normalise(text);
  if (plain === '') return err({ reason: 'empty' });
  const match = /^([+-]?)(\d[\d.,]*|[.,]\d+)(?:(?:e|[x×*]10\^?)([+-]?\d+))?(.*)$/i.exec(plain);
  if (match === null) return err({ reason: 'not-a-number' });
  const [, sign, digits = '', exponent = '0', unit = ''] = match;
  const mantissa = readDigits(digits);
  if (mantissa === null) return err({ reason: 'not-a-number' });
  const scale =
    unit === '' ? 1 : Object.hasOwn(SUFFIXES, unit.toLowerCase()) ? SUFFIXES[unit.toLowerCase()] : null;
  if (scale === null || scale === undefined) {
    return err(/\d/.test(unit) ? { reason: 'not-a-number' } : { reason: 'unknown-unit', unit });
  }
  // Through text, so that 1.1 M is 1100000 and not 1100000.0000000002.
  const power = Number(exponent) + Math.round(Math.log10(scale));
  const value = Number(`${sign === '-' ? '-' : ''}${mantissa}e${power}`);
  return Number.isFinite(value) ? ok(value) : err({ reason: 'not-a-number' });
}

/** Half-width, ASCII minus, no group spaces; superscripts after ×10 become an exponent. */
function normalise(text: string): string {
  return text
    .replace(/[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (power) =>
      [...power]
        .map((sign) => (sign === '⁻' ? '-' : sign === '⁺' ? '+' : SUPERSCRIPTS.indexOf(sign)))
        .join(''),
    )
    .normalize('NFKC')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/。/g, '.')
    .replace(/[\s'’_]/g, '');
}

/** Digits with separators as plain text with a dot, or null when the grouping makes no sense. */
function readDigits(digits: string): string | null {
  const lastComma = digits.lastIndexOf(',');
  const lastDot = digits.lastIndexOf('.');
  if (lastComma >= 0 && lastDot >= 0) {
    const mark = lastComma > lastDot ? ',' : '.';
    return join(digits, mark === ',' ? '.' : ',', mark);
  }
  if (lastComma >= 0) {
    const groups = digits.split(',');
    const isGrouped = /^[1-9]\d{0,2}(,\d{3})+$/.test(digits);
    if (isGrouped) return groups.join('');
    return groups.length === 2 ? groups.join('.') : null;
  }
  const parts = digits.split('.');
  if (parts.length <= 2) return digits;
  return /^[1-9]\d{0,2}(\.\d{3})+$/.test(digits) ? parts.join('') : null;
}

function join(digits: string, group: ',' | '.', mark: ',' | '.'): string | null {
  const [whole = '', fraction = '', ...rest] = digits.split(mark);
  if (rest.length > 0 || fraction.includes(group)) return null;
  const groups = whole.split(group);
  const wellGrouped = groups.every((part, index) =>
    index === 0 ? /^\d{1,3}$/.test(part) : /^\d{3}$/.test(part),
  );
  return wellGrouped ? `${groups.join('')}.${fraction}` : null;
}
