import type { Driver } from '#core/evaluation/evaluation';

/** One end of a driver: its value, and the total there [USD]. */
export interface DriverEnd {
  readonly value: number;
  readonly usd: number;
}

/** The two ends of a driver by what they do to the total, the cheaper first. */
export function driverEnds({ value, totalAtLowUsd, totalAtHighUsd }: Driver): {
  readonly cheap: DriverEnd;
  readonly dear: DriverEnd;
} {
  const low = { value: value.low, usd: totalAtLowUsd };
  const high = { value: value.high, usd: totalAtHighUsd };
  return totalAtLowUsd <= totalAtHighUsd ? { cheap: low, dear: high } : { cheap: high, dear: low };
}
