import type { ThreePoint } from '#core/uncertainty/three-point';
import type { Format } from '../../format/create-format';
import { decimal, significant } from '../../format/decimal';
import type { Words } from './use-words';

/** A unit price without its currency, at least cents: `2.95`, `21.08`. @param usd [USD] */
export function priceNumber(usd: number, { currency, language }: Format): string {
  const value = usd * currency.perUsd;
  return Math.abs(value) < 1000 ? decimal(value, 2, language) : significant(value, 3, language);
}

/** Pay in the unit of its column: thousands, in Chinese 万. 105,600 → `106`, `10.6`. @param usd [USD] */
export function payNumber(usd: number, { language }: Format): string {
  return language === 'zh' ? decimal(usd / 1e4, 1, language) : decimal(usd / 1e3, 0, language);
}

/** `USD 2.62 (2.10 – 3.90)`. */
export function priceRangeText(value: ThreePoint, { format }: Pick<Words, 'format'>): string {
  const likely = format.price(value.likely);
  if (value.low === value.high) return likely;
  const ends = format.joinRange(priceNumber(value.low, format), priceNumber(value.high, format));
  return format.language === 'zh' ? `${likely}（${ends}）` : `${likely} (${ends})`;
}
