import type { OpenRange } from '#core/uncertainty/run-vector';
import { calendarDate, type DateStyle, moment, monthName } from './dates';
import { days, duration, longTime } from './durations';
import type { Language } from './language';
import {
  type Currency,
  currencyName,
  type MoneyColumn,
  type MoneyRange,
  type MoneyTicks,
  money,
  moneyColumn,
  moneyRange,
  moneyRangeText,
  moneySpoken,
  moneyTicks,
  price,
  priceRangeText,
} from './money';
import { parseNumber } from './parse-number';
import {
  bytes,
  count,
  distance,
  energy,
  factor,
  integer,
  percent,
  scientific,
  scientificPlain,
  size,
} from './quantities';
import { joinRange, type OpenRangeText, openRangeText, type Spread, spreadOf, spreadText } from './range';

/** Percentiles of which a range shows three. */
type Runs = { readonly p10: number; readonly p50: number; readonly p90: number };

export type Format = ReturnType<typeof createFormat>;

/** All formats bound to a language and a currency. Amounts go in as USD. */
export function createFormat(language: Language, currency: Currency) {
  return {
    language,
    currency,
    /** `USD 1.2 M`; in the unit of `likeUsd` when given, which is what a range mark asks for. */
    money: (usd: number, likeUsd?: number) => money(usd, currency, language, likeUsd),
    /** `{ median: '1.2 M', low: '0.7', high: '2.4 M', currency: 'USD' }` */
    moneyRange: (usd: Runs): MoneyRange => moneyRange(spreadOf(usd), currency, language),
    /** `USD 1.2 M (0.7 – 2.4 M)` */
    moneyRangeText: (usd: Runs) => moneyRangeText(spreadOf(usd), currency, language),
    /** One unit for a column of amounts; give it the medians. */
    moneyColumn: (usdMedians: readonly number[]): MoneyColumn => moneyColumn(usdMedians, currency, language),
    /** Ticks of a money axis, one unit: `0`, `0.5` … `3 M`. */
    moneyTicks: (maxUsd: number): MoneyTicks => moneyTicks(maxUsd, currency, language),
    /** `1.2 million US dollars` */
    moneySpoken: (usd: number) => moneySpoken(usd, currency, language),
    /** Unit price with cents: `USD 2.95` */
    price: (usd: number) => price(usd, currency, language),
    /** `USD 2.62 (2.29 – 7.52)` */
    priceRange: (usd: Spread) => priceRangeText(usd, currency, language),
    currencyName: (code: string) => currencyName(code, language),
    /** Any quantity with its range: `38 (31 – 52)`; `10,000 (8,000 – 13,000)`. */
    rangeText: (runs: Runs) => {
      const text = spreadText(spreadOf(runs), language);
      const ends = joinRange(text.low, text.high, language);
      return language === 'zh' ? `${text.median}（${ends}）` : `${text.median} (${ends})`;
    },
    /** The same in parts, with one unit. */
    range: (runs: Runs) => spreadText(spreadOf(runs), language),
    /** `0.7 – 2.4` from two written numbers. */
    joinRange: (low: string, high: string) => joinRange(low, high, language),
    /** A range with ends that may never come about. */
    openRange: (range: OpenRange, write: (value: number) => string): OpenRangeText =>
      openRangeText(range, write, language),
    /** `473,000`, `1.2 M`; `47.3万` */
    count: (value: number) => count(value, language),
    /** All digits: `10,000`. */
    integer: (value: number) => integer(value, language),
    /** `8B`, `15T`; `80亿` */
    size: (value: number) => size(value, language),
    /** `7.2×10²³` */
    scientific: (value: number) => scientific(value, language),
    /** `7.2e23`, for tables */
    scientificPlain: (value: number) => scientificPlain(value),
    /** Share [0..1] as `45 %` */
    percent: (share01: number) => percent(share01, language),
    factor: (value: number) => factor(value, language),
    bytes: (value: number) => bytes(value, language),
    /** @param kwh [kWh] */
    energy: (kwh: number) => energy(kwh, language),
    distance: (distanceKm: number) => distance(distanceKm, language),
    /** @param seconds [s] */
    duration: (seconds: number) => duration(seconds, language),
    /** @param count [days] */
    days: (value: number) => days(value, language),
    /** `2.5 days`, `12 years`: two significant digits. @param value [days] */
    longTime: (value: number) => longTime(value, language),
    /** YYYY-MM or YYYY-MM-DD in words. */
    date: (date: string, style?: DateStyle) => calendarDate(date, language, style),
    month: (date: string) => monthName(date, language),
    /** Time if today, else the date. */
    moment: (timeMs: number, nowMs: number) => moment(timeMs, nowMs, language),
    parseNumber: (text: string) => parseNumber(text, language),
    /** Behind what it belongs to: ` (0.7 – 2.4)`; `（0.7–2.4）` */
    bracketed: (text: string) => (language === 'zh' ? `（${text}）` : ` (${text})`),
    /** `Llama 3, CN-News-QA` */
    listed: (items: readonly string[]) => items.join(language === 'zh' ? '、' : ', '),
    /** Sentences one after the other; empty ones are left out. */
    sentences: (texts: readonly string[]) =>
      texts.filter((text) => text !== '').join(language === 'zh' ? '' : ' '),
  };
}
