import type { OpenRange } from '#core/uncertainty/run-vector';
import { decimal, decimalsFor, NO_BREAK_SPACE, roundSignificant } from './decimal';
import type { Language } from './language';
import { type Scale, scaleFor } from './scale';

/** Median and the two ends of a range. Both `Quantiles` and three-point inputs can be brought into this form. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** A spread in words: one unit, at most two significant digits. The unit stands at median and high only. */
export interface SpreadText {
  readonly median: string;
  readonly low: string;
  readonly high: string;
  /** The numbers alone, without the unit. */
  readonly numbers: { readonly median: string; readonly low: string; readonly high: string };
  readonly scale: Scale;
}

const RANGE_DIGITS = 2;

/** Spread of simulated runs: P10, median, P90. */
export function spreadOf(quantiles: {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}): Spread {
  return { low: quantiles.p10, median: quantiles.p50, high: quantiles.p90 };
}

/**
 * Writes a spread with one unit: the scale is that of the median (of the larger end when the median is zero), and no
 * number has more decimals than the median has.
 */
export function spreadText(
  spread: Spread,
  language: Language,
  scale = scaleOfSpread(spread, language),
): SpreadText {
  const medianDecimals =
    spread.median === 0 ? RANGE_DIGITS : decimalsFor(spread.median / scale.divisor, RANGE_DIGITS);
  const write = (value: number) => writeInScale(value, scale, medianDecimals, language);
  const numbers = { median: write(spread.median), low: write(spread.low), high: write(spread.high) };
  return {
    median: withScale(numbers.median, scale, language),
    low: numbers.low,
    high: withScale(numbers.high, scale, language),
    numbers,
    scale,
  };
}

/** `0.7 – 2.4`; in Chinese without spaces. With a negative end the dash would be read as a sign, so a word stands. */
export function joinRange(low: string, high: string, language: Language): string {
  const hasSign = low.startsWith('\u2212') || high.startsWith('\u2212');
  if (language === 'zh') return `${low}${hasSign ? '至' : '–'}${high}`;
  return `${low}${NO_BREAK_SPACE}${hasSign ? 'to' : '–'}${NO_BREAK_SPACE}${high}`;
}

const NEVER = { en: 'never', zh: '永不' } as const;

/** A median and the ends of its range in words, `never` among them. */
export interface OpenRangeText {
  readonly median: string;
  /** `35 – never`; null where both ends read alike. */
  readonly ends: string | null;
}

/** @param write writes one value */
export function openRangeText(
  { p10, p50, p90 }: OpenRange,
  write: (value: number) => string,
  language: Language,
): OpenRangeText {
  const one = (value: number | null) => (value === null ? NEVER[language] : write(value));
  const [low, high] = [one(p10), one(p90)];
  return { median: one(p50), ends: low === high ? null : joinRange(low, high, language) };
}

/** `1.2 M`; in Chinese `120万`, where the browser sets the space between digits and Han. */
export function withScale(number: string, scale: Scale, language: Language): string {
  // Nothing of anything is just 0.
  if (scale.short === '' || number === '0') return number;
  return language === 'zh' ? `${number}${scale.short}` : `${number}${NO_BREAK_SPACE}${scale.short}`;
}

/** One number in a given scale, two significant digits, at most so many decimals. */
export function writeInScale(value: number, scale: Scale, maxDecimals: number, language: Language): string {
  const scaled = roundSignificant(value / scale.divisor, RANGE_DIGITS);
  const shown = decimal(scaled, Math.min(decimalsFor(scaled, RANGE_DIGITS), maxDecimals), language);
  // A small end must not vanish: 0.04 beside a median of 1.2 keeps one digit of its own instead of becoming 0.0.
  if (scaled !== 0 && !/[1-9]/.test(shown))
    return decimal(roundSignificant(scaled, 1), decimalsFor(scaled, 1), language);
  return shown;
}

function scaleOfSpread(spread: Spread, language: Language): Scale {
  const anchor = spread.median === 0 ? Math.max(Math.abs(spread.low), Math.abs(spread.high)) : spread.median;
  return scaleFor(anchor, language);
}
