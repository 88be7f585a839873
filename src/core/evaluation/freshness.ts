import type { Freshness } from '#core/evaluation/evaluation';
import type { ThreePoint } from '#core/uncertainty/three-point';

/** How long a kind of figure stays good [months]; past half of it is ageing, past it old. */
export const SPAN_MONTHS = {
  rent: 8,
  hardware: 18,
  exchange: 6,
  country: 30,
  assumption: 36,
  measured: 12,
  index: 36,
} as const;
export type FigureKind = keyof typeof SPAN_MONTHS;

/** Old figures get half as much range again: the world has moved on since. */
const OLD_RANGE_FACTOR = 1.5;

/**
 * Age class of a figure.
 *
 * @param asOf month of the figure, YYYY-MM or YYYY-MM-DD
 * @param now month to judge from; the evaluation takes the catalog's own month, so that figures do not change by the day
 */
export function freshnessOf(kind: FigureKind, asOf: string, now: string): Freshness {
  const ageMonths = monthNumber(now) - monthNumber(asOf);
  const span = SPAN_MONTHS[kind];
  if (ageMonths > span) return 'old';
  return ageMonths >= span / 2 ? 'ageing' : 'fresh';
}

/** Widens the range of an old figure about its likely value; a figure without range stays as it is. */
export function widenIfOld(value: ThreePoint, freshness: Freshness): ThreePoint {
  if (freshness !== 'old' || value.low === value.high) return value;
  if (value.low <= 0) {
    const low = value.likely - OLD_RANGE_FACTOR * (value.likely - value.low);
    return { low, likely: value.likely, high: value.likely + OLD_RANGE_FACTOR * (value.high - value.likely) };
  }
  return {
    low: value.likely * (value.low / value.likely) ** OLD_RANGE_FACTOR,
    likely: value.likely,
    high: value.likely * (value.high / value.likely) ** OLD_RANGE_FACTOR,
  };
}

/** Months since year 0, for differences. */
export function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** @returns the month `offset` months after `start`, YYYY-MM */
export function addMonths(start: string, offset: number): string {
  const month = monthNumber(start) + offset;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
