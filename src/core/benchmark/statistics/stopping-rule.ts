import { CONFIDENCE, medianInterval } from '#core/benchmark/statistics/median-interval';
import { ascending } from '#core/shared/quantile';

export interface StoppingRule {
  /** Half-width of the interval over the median that is narrow enough [ratio]. */
  readonly relativeHalfWidth: number;
  /** No interval of fewer is believed. */
  readonly minSampleCount: number;
  readonly maxSampleCount: number;
  /** Time for the samples [s]. */
  readonly capSeconds: number;
}

export const STOPPING_RULE: Omit<StoppingRule, 'capSeconds'> = {
  relativeHalfWidth: 0.02,
  minSampleCount: 10,
  maxSampleCount: 400,
};

/**
 * Whether the median is known well enough, or the time is up.
 *
 * The interval is looked at after samples 10, 11, 13, 15, … (a tenth more each time): a rule that peeks after every sample
 * stops at lucky narrow ones more often.
 *
 * @param samples in the order of time [s]
 * @param elapsedSeconds since the first one began
 * @returns null: go on
 */
export function whyStop(
  samples: readonly number[],
  elapsedSeconds: number,
  rule: StoppingRule,
): 'precision' | 'time-cap' | null {
  if (samples.length === 0) return null;
  if (isLookedAt(samples.length, rule.minSampleCount) && isPrecise(ascending(samples), rule))
    return 'precision';
  return elapsedSeconds >= rule.capSeconds || samples.length >= rule.maxSampleCount ? 'time-cap' : null;
}

/** Whether the interval of the median is narrow enough. @param sorted ascending, at least one value */
export function isPrecise(
  sorted: ArrayLike<number>,
  rule: Pick<StoppingRule, 'relativeHalfWidth'> = STOPPING_RULE,
): boolean {
  const { relativeHalfWidth, coverage } = medianInterval(sorted);
  return coverage >= CONFIDENCE && relativeHalfWidth < rule.relativeHalfWidth;
}

function isLookedAt(count: number, minCount: number): boolean {
  let look = minCount;
  while (look < count) look = Math.ceil(look * 1.1);
  return look === count;
}
