import type { Quantiles } from '#core/evaluation/evaluation';
import { distributionOf } from '#core/uncertainty/distribution';
import type { ThreePoint } from '#core/uncertainty/three-point';

/**
 * The five values that a three-point input stands for in the simulation: without a shape of its own low, likely and high are
 * P10, P50 and P90, and the quartiles follow from the same two-piece shape.
 */
export function quantilesOfThreePoint(value: ThreePoint): Quantiles {
  const { quantile } = distributionOf(value);
  const isPlain = value.shape === undefined;
  return {
    p10: isPlain ? value.low : quantile(0.1),
    p25: quantile(0.25),
    p50: isPlain ? value.likely : quantile(0.5),
    p75: quantile(0.75),
    p90: isPlain ? value.high : quantile(0.9),
  };
}
