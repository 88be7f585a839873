import type { Share } from '#core/fairness/rates/rates';
import { normalQuantile } from '#core/uncertainty/normal-quantile';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Score interval of a share (Wilson 1927, Journal of the American Statistical Association 22, 209–212): keeps its level in
 * small groups and at shares of 0 and 1, where the textbook's p ± z·√(pq/n) has no width.
 *
 * @param level how often such an interval holds the true share, e.g. 0.95
 * @returns null = a share of nobody
 */
export function wilsonInterval({ hits, of }: Share, level: number): Interval | null {
  if (of === 0) return null;
  const z = zOf(level);
  const share = hits / of;
  const centre = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = wilsonHalfWidth(share, of, level);
  // Exactly 0 and 1 at the ends, where rounding would leave a trace.
  return {
    low: hits === 0 ? 0 : Math.max(0, centre - half),
    high: hits === of ? 1 : Math.min(1, centre + half),
  };
}

/** Half the width of the interval around a share of `of` people. */
export function wilsonHalfWidth(share: number, of: number, level: number): number {
  const z = zOf(level);
  return (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
}

/**
 * Interval of the difference of two independent shares, first minus second: Newcombe's method 10, the two score intervals
 * put together (Newcombe 1998, Statistics in Medicine 17, 873–890).
 *
 * @returns null = one of them is a share of nobody
 */
export function newcombeInterval(first: Share, second: Share, level: number): Interval | null {
  const a = wilsonInterval(first, level);
  const b = wilsonInterval(second, level);
  if (a === null || b === null) return null;
  const p = first.hits / first.of;
  const q = second.hits / second.of;
  return {
    low: Math.max(-1, p - q - Math.hypot(p - a.low, b.high - q)),
    high: Math.min(1, p - q + Math.hypot(a.high - p, q - b.low)),
  };
}

/** z with the level between −z and z. */
export function zOf(level: number): number {
  return normalQuantile(0.5 + level / 2);
}
