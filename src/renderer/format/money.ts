import { decimal, NO_BREAK_SPACE, significant, trimmed } from './decimal';
import { type Language, tagOf } from './language';
import { joinRange, type Spread, type SpreadText, spreadText, withScale, writeInScale } from './range';
import { type Scale, scaleFor, scaleForColumn } from './scale';

/** Currency of the screen and its rate; figures are computed in USD and converted only here. */
export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  /** Units of the currency for one US dollar. */
  readonly perUsd: number;
}

export const US_DOLLAR: Currency = { code: 'USD', perUsd: 1 };

/** A small amount in a column of large ones keeps its two digits, as its range does: 0.0042 (0.0022 – 0.0071). */
const MOST_DECIMALS = 6;

/** An amount with its range, as parts, so that a screen can weigh them differently. */
export interface MoneyRange extends SpreadText {
  /** ISO code in English, name in Chinese (美元). */
  readonly currency: string;
}

/** One unit for a whole column of amounts. */
export interface MoneyColumn {
  /** For the head: `thousand USD`, `万美元`. */
  readonly unit: string;
  readonly scale: Scale;
  /** @param usd amount [USD] */
  readonly value: (usd: number) => string;
  /** @param spread amounts [USD] @returns `580 – 1,600` */
  readonly range: (spread: Spread) => string;
}

/**
 * `USD 1.2 M`; `120万美元`.
 *
 * @param likeUsd amount whose unit is taken, so that figures side by side share one [USD]
 */
export function money(usd: number, currency: Currency, language: Language, likeUsd = usd): string {
  const value = usd * currency.perUsd;
  const scale = scaleFor(likeUsd * currency.perUsd, language);
  return placeCurrency(
    withScale(writeInScale(value, scale, 2, language), scale, language),
    currency,
    language,
  );
}

/** Median, low and high with one unit: `1.2 M`, `0.7`, `2.4 M`. */
export function moneyRange(usd: Spread, currency: Currency, language: Language): MoneyRange {
  return { ...spreadText(convert(usd, currency), language), currency: currencyWord(currency, language) };
}

/** `USD 1.2 M (0.7 – 2.4 M)`; `120万美元（70–240万）`. */
export function moneyRangeText(usd: Spread, currency: Currency, language: Language): string {
  const range = moneyRange(usd, currency, language);
  const median = placeCurrency(range.median, currency, language);
  const ends = joinRange(range.low, range.high, language);
  return language === 'zh' ? `${median}（${ends}）` : `${median} (${ends})`;
}

/**
 * One unit for all amounts of a column.
 *
 * @param usdValues medians of the column [USD]
 */
export function moneyColumn(
  usdValues: readonly number[],
  currency: Currency,
  language: Language,
): MoneyColumn {
  const scale = scaleForColumn(
    usdValues.map((usd) => usd * currency.perUsd),
    language,
  );
  const word = currencyWord(currency, language);
  const write = (usd: number) => writeInScale(usd * currency.perUsd, scale, MOST_DECIMALS, language);
  return {
    unit: language === 'zh' ? `${scale.long}${word}` : [scale.long, word].filter(Boolean).join(' '),
    scale,
    value: write,
    range: (spread) => {
      const { numbers } = spreadText(convert(spread, currency), language, scale);
      return joinRange(numbers.low, numbers.high, language);
    },
  };
}

/** Writes the ticks of a money axis: plain numbers in one unit, the last one with it: `0`, `0.5` … `3 M`. */
export interface MoneyTicks {
  readonly text: (usd: number) => string;
  readonly lastText: (usd: number) => string;
}

/** @param maxUsd far end of the axis [USD] */
export function moneyTicks(maxUsd: number, currency: Currency, language: Language): MoneyTicks {
  const scale = scaleFor(maxUsd * currency.perUsd, language);
  const text = (usd: number) => trimmed((usd * currency.perUsd) / scale.divisor, 3, language);
  return { text, lastText: (usd) => withScale(text(usd), scale, language) };
}

/** A unit price, three digits and at least cents: `USD 2.95`, `USD 0.021`, `USD 31,000`. */
export function price(usd: number, currency: Currency, language: Language): string {
  return placeCurrency(priceNumber(usd * currency.perUsd, language), currency, language);
}

function priceNumber(value: number, language: Language): string {
  return Math.abs(value) >= 1 && Math.abs(value) < 100
    ? decimal(value, 2, language)
    : significant(value, 3, language);
}

/** A unit price with its range, the currency named once: `USD 2.62 (2.29 – 7.52)`; `2.62美元（2.29–7.52）`. */
export function priceRangeText(usd: Spread, currency: Currency, language: Language): string {
  const median = price(usd.median, currency, language);
  if (usd.low === usd.high) return median;
  const { low, high } = convert(usd, currency);
  const ends = joinRange(priceNumber(low, language), priceNumber(high, language), language);
  return language === 'zh' ? `${median}（${ends}）` : `${median} (${ends})`;
}

/** For screen readers: `1.2 million US dollars`. */
export function moneySpoken(usd: number, currency: Currency, language: Language): string {
  return new Intl.NumberFormat(tagOf(language), {
    style: 'currency',
    currency: currency.code,
    currencyDisplay: 'name',
    notation: 'compact',
    compactDisplay: 'long',
    minimumSignificantDigits: 1,
    maximumSignificantDigits: 2,
  }).format(usd * currency.perUsd);
}

/** Name of a currency in the language: `Euro`, `欧元`. */
export function currencyName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(tagOf(language), { type: 'currency' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function convert(usd: Spread, { perUsd }: Currency): Spread {
  return { low: usd.low * perUsd, median: usd.median * perUsd, high: usd.high * perUsd };
}

function currencyWord({ code }: Currency, language: Language): string {
  return language === 'zh' ? currencyName(code, language) : code;
}

function placeCurrency(number: string, currency: Currency, language: Language): string {
  const word = currencyWord(currency, language);
  return language === 'zh' ? `${number}${word}` : `${word}${NO_BREAK_SPACE}${number}`;
}
