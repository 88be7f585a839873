import type { TFunction } from 'i18next';
import type { Quantiles } from '#core/uncertainty/quantiles';
import type { OpenRange } from '#core/uncertainty/run-vector';
import type { Format } from '../format/create-format';
import { roughly } from '../format/decimal';

/** A quantity as a median and its range in brackets, which may be empty. */
export interface RangeText {
  readonly median: string;
  readonly range: string;
}

/** `12 ms`, `5.7 s`: two digits, none of it is known better. */
export function timeText(seconds: number, t: TFunction<'serving'>, format: Format): string {
  if (!Number.isFinite(seconds)) return t('time.endless');
  return seconds >= 1
    ? t('time.seconds', { number: format.count(roughly(seconds)) })
    : t('time.milliseconds', { number: format.count(roughly(seconds * 1000)) });
}

/** Milliseconds without the unit, for columns whose head has it. */
export function millisecondsText(seconds: number, format: Format): string {
  return Number.isFinite(seconds) ? format.count(roughly(seconds * 1000)) : '∞';
}

/** Two significant digits. */
export function roughCount(value: number, format: Format): string {
  return format.count(roughly(value));
}

/** Two digits below a hundred, whole above: numbers of accelerators are exact. */
export function wholeRange(quantiles: Quantiles, format: Format): RangeText {
  return rangeOf(quantiles, (value) => format.count(Math.round(value)), format);
}

export function roughRange(quantiles: Quantiles, format: Format): RangeText {
  return rangeOf(quantiles, (value) => roughCount(value, format), format);
}

/** A unit price with its range. */
export function priceRange({ p10, p50, p90 }: Quantiles, format: Format): string {
  return format.priceRange({ low: p10, median: p50, high: p90 });
}

/** A range with ends that may never come about. */
export function openRangeText(range: OpenRange, write: (value: number) => string, format: Format): RangeText {
  const { median, ends } = format.openRange(range, write);
  return { median, range: ends === null ? '' : format.bracketed(ends) };
}

/** The currency of the screen in a head or caption: `EUR`, `欧元`. */
export function currencyWord({ language, currency, currencyName }: Format): string {
  return language === 'zh' ? currencyName(currency.code) : currency.code;
}

function rangeOf({ p10, p50, p90 }: Quantiles, write: (value: number) => string, format: Format): RangeText {
  return { median: write(p50), range: bracketed(write(p10), write(p90), format) };
}

function bracketed(low: string, high: string, format: Format): string {
  return low === high ? '' : format.bracketed(format.joinRange(low, high));
}
