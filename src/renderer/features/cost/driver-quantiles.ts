import type { Driver, Quantiles } from '#core/evaluation/evaluation';
import { quantilesOfThreePoint } from '../../ui/three-point-quantiles';

/**
 * The total as one input moves through its own range, all others likely: ends from the engine, quartiles read off the
 * straight lines between likely and the ends. Exact where the total grows with the input in proportion.
 *
 * @param likelyUsd total with every input likely [USD]
 */
export function driverQuantiles(driver: Driver, likelyUsd: number): Quantiles {
  const { value, totalAtLowUsd, totalAtHighUsd } = driver;
  const { p25, p75 } = quantilesOfThreePoint(value);
  const at25 = between(likelyUsd, totalAtLowUsd, share(value.likely, value.low, p25));
  const at75 = between(likelyUsd, totalAtHighUsd, share(value.likely, value.high, p75));
  return totalAtLowUsd <= totalAtHighUsd
    ? { p10: totalAtLowUsd, p25: at25, p50: likelyUsd, p75: at75, p90: totalAtHighUsd }
    : { p10: totalAtHighUsd, p25: at75, p50: likelyUsd, p75: at25, p90: totalAtLowUsd };
}

/** The driver's value at the lower and the upper end of the total. */
export function driverEnds({ value, totalAtLowUsd, totalAtHighUsd }: Driver): {
  readonly cheap: number;
  readonly dear: number;
} {
  return totalAtLowUsd <= totalAtHighUsd
    ? { cheap: value.low, dear: value.high }
    : { cheap: value.high, dear: value.low };
}

function share(from: number, to: number, point: number): number {
  return to === from ? 0 : (point - from) / (to - from);
}

function between(from: number, to: number, share01: number): number {
  return from + (to - from) * share01;
}
