import type { FigureUse } from '#core/evaluation/evaluation';

/** A price that is older is pointed at wherever it is used [days]. */
export const OLD_PRICE_DAYS = 90;
const MS_PER_DAY = 86_400_000;

/** Figures that a seller or a market sets and that move: rents, hardware, storage, network, electricity, exchange, API. */
export function isPrice(figureId: string): boolean {
  return (
    /^(price|api)\//.test(figureId) ||
    /^(accelerator|machine)\/.+\/(list_)?price_usd$/.test(figureId) ||
    /^country\/[A-Z]{2}\/(fx_per_usd|industrial_electricity_usd_per_kwh)$/.test(figureId) ||
    /^assumption\/(storage\.usd_per_gb_month|egress\.usd_per_gb)$/.test(figureId)
  );
}

/**
 * Days from the day of a figure to another. A month counts from its last day: nobody knows the day, and a figure is not
 * called older than it may be.
 *
 * @param asOf YYYY-MM or YYYY-MM-DD @param today YYYY-MM-DD
 */
export function daysSince(asOf: string, today: string): number {
  const [year = 0, month = 1, day] = asOf.split('-').map(Number);
  // Day 0 of the month after is the last one of the month.
  const from = day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
  return Math.floor((Date.parse(`${today}T00:00:00Z`) - from) / MS_PER_DAY);
}

/** Whether a figure in use is a price from more than 90 days ago; the user's own are judged like any other. */
export function isOldPrice(figure: Pick<FigureUse, 'id' | 'asOf'>, today: string): boolean {
  return isPrice(figure.id) && daysSince(figure.asOf, today) > OLD_PRICE_DAYS;
}
