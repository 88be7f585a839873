import type { Quantiles } from '#core/evaluation/evaluation';

/** How much a place costs more or less than another [USD]; positive = more. */
export interface Delta {
  readonly likelyUsd: number;
  readonly lowUsd: number;
  readonly highUsd: number;
}

/**
 * Difference of two costs, percentile by percentile. All countries are simulated from the same draws, so a cheap run of
 * one is mostly a cheap run of the other; the ends are thus close to those of the run-by-run difference, and the screen
 * says that they are compared this way.
 */
export function deltaOf(cost: Quantiles, reference: Quantiles): Delta {
  const points = (['p10', 'p25', 'p50', 'p75', 'p90'] as const).map(
    (point) => cost[point] - reference[point],
  );
  return {
    likelyUsd: cost.p50 - reference.p50,
    lowUsd: Math.min(...points),
    highUsd: Math.max(...points),
  };
}

/** What can be said of a difference: `open` when it may go either way. */
export function directionOf(delta: Delta): 'more' | 'less' | 'open' | 'same' {
  if (delta.lowUsd === 0 && delta.highUsd === 0) return 'same';
  if (delta.lowUsd >= 0) return 'more';
  return delta.highUsd <= 0 ? 'less' : 'open';
}
