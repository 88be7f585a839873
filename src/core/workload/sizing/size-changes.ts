import { architectureFromParameterCount } from '#core/model/parameter-count';
import type { Plan } from '#core/plan/plan';
import type { PresetChange } from '#core/workload/presets/preset';
import type { Size } from '#core/workload/sizing/scaling-laws';

/** Digits of the size that is written: a law knows no more. */
const DIGITS = 2;

/**
 * The changes that put a size into a plan: a dense model of a usual shape, trained from scratch on as many tokens, with the
 * spread that the plan's tokens have. Empty for a size that no plan may have.
 */
export function sizeChanges(plan: Plan, { parameterCount, tokenCount }: Size): readonly PresetChange[] {
  const shape = architectureFromParameterCount(rounded(parameterCount));
  const likely = rounded(tokenCount);
  if (!shape.ok || !(likely >= MIN_TOKENS && likely <= MAX_TOKENS)) return [];
  const { low, likely: middle, high } = plan.training.tokens;
  const tokens = {
    low: Math.max(MIN_TOKENS, (likely * low) / middle),
    likely,
    high: Math.min(MAX_TOKENS, (likely * high) / middle),
  };
  const { family, contextLength, slidingWindow } = plan.model;
  return [
    { path: 'model', value: { ...shape.value, family, contextLength, slidingWindow } },
    { path: 'training.approach', value: 'train' },
    { path: 'training.tokens', value: tokens },
  ];
}

const MIN_TOKENS = 1e3;
const MAX_TOKENS = 1e16;

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
