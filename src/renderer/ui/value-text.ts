import type { TFunction } from 'i18next';
import type { ThreePoint } from '#core/uncertainty/three-point';
import type { Format } from '../format/create-format';
import { decimal, significant, trimmed } from '../format/decimal';
import { withScale } from '../format/range';
import { unitText } from './figure-text';

/** Units of the engine that are amounts of money per something. */
const MONEY = /^usd/;

/**
 * One value of an input or term in words, with its unit: `USD 2.62`, `33 %`, `15T tokens`. Money in the currency of the
 * screen. What a ratio means decides how it is written: shares in percent, factors with a times sign.
 *
 * @param unit unit of the engine, or `share` or `factor` (see `spokenUnit`)
 */
export function valueText(t: TFunction<'items'>, format: Format, value: number, unit: string): string {
  const { language } = format;
  const joined = (number: string, word: string) =>
    word === '' ? number : language === 'zh' ? `${number}${word}` : `${number}\u00a0${word}`;
  if (unit === 'usd' || unit === 'usd_per_year') return format.money(value);
  if (MONEY.test(unit)) return format.price(value);
  switch (unit) {
    case 'share':
      return format.percent(value);
    case 'percent':
      return format.percent(value / 100);
    case 'ratio':
      return format.factor(value);
    case 'factor':
      return `${format.factor(value)}×`;
    case 'tokens':
    case 'samples':
    case 'parameters':
      return joined(format.size(value), unitText(t, unit));
    case 'flop':
    case 'flop_per_token':
    case 'flop_per_hour':
      return `${format.scientific(value)}\u00a0FLOP`;
    case 'bytes':
      return value >= 1e6 ? format.bytes(value) : joined(format.factor(value), unitText(t, 'bytes'));
    default:
      return joined(
        value >= 100 ? format.count(Number(value.toPrecision(3))) : format.factor(value),
        unitText(t, unit),
      );
  }
}

/** The same without its unit, for the low end of a range whose high end carries it: `1.35`, `24`, `14T`. */
export function bareValueText(format: Format, value: number, unit: string): string {
  const { language } = format;
  if (unit === 'usd' || unit === 'usd_per_year') {
    const column = format.moneyColumn([value]);
    return withScale(column.value(value), column.scale, language);
  }
  if (MONEY.test(unit)) return priceNumber(format, value);
  switch (unit) {
    case 'share':
      return trimmed(value * 100, 2, language);
    case 'percent':
      return trimmed(value, 2, language);
    case 'tokens':
    case 'parameters':
      return format.size(value);
    default:
      return value >= 100 ? format.count(Number(value.toPrecision(3))) : format.factor(value);
  }
}

/** Both ends of a value with the unit said once: `USD 2.40` and `8.93`; `40` and `24 %`; `2.40` and `8.93美元`. */
export function valueEnds(
  t: TFunction<'items'>,
  format: Format,
  ends: readonly [first: number, last: number],
  unit: string,
): readonly [string, string] {
  const [first, last] = ends;
  // English writes the currency before the number, all other units after it.
  return MONEY.test(unit) && format.language === 'en'
    ? [valueText(t, format, first, unit), bareValueText(format, last, unit)]
    : [bareValueText(format, first, unit), valueText(t, format, last, unit)];
}

/** A unit price without its currency. */
export function priceNumber(format: Format, usd: number): string {
  const value = usd * format.currency.perUsd;
  return value >= 1 && value < 100
    ? decimal(value, 2, format.language)
    : significant(value, 3, format.language);
}

/** Unit under which an uncertain value is written: a ratio that stays within one is a share, others a factor. */
export function spokenUnit(value: ThreePoint, unit: string): string {
  if (unit !== 'ratio') return unit;
  return value.high <= 1 ? 'share' : 'factor';
}

/** Amounts of one sentence in one unit, that of the largest: `USD 0.35 M`, `35万美元`. */
export function alikeMoney(format: Format, usdValues: readonly number[]): (usd: number) => string {
  const largest = Math.max(0, ...usdValues.map(Math.abs));
  const column = format.moneyColumn([largest]);
  return (usd) => {
    const number = column.value(usd);
    return format.language === 'zh'
      ? `${number}${column.unit}`
      : `${format.currency.code}\u00a0${withScale(number, column.scale, format.language)}`;
  };
}

/** A tick of a money axis without unit; axes are in the currency of the screen. */
export function tickText(value: number, divisor: number, format: Format): string {
  return trimmed(value / divisor, 4, format.language);
}
