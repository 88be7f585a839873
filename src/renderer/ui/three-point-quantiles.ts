import type { Quantiles } from '#core/evaluation/evaluation';
import type { ThreePoint } from '#core/uncertainty/three-point';

/** z of the 75th over z of the 90th percentile of the normal distribution. */
const QUARTILE_SHARE = 0.6744897501960817 / 1.2815515655446004;

/**
 * The five values that a three-point input stands for in the simulation: low, likely and high are P10, P50 and P90;
 * the quartiles follow from the same two-piece shape (lognormal for positive inputs, normal otherwise).
 */
export function quantilesOfThreePoint({ low, likely, high }: ThreePoint): Quantiles {
  const between =
    low > 0
      ? (end: number) => likely * (end / likely) ** QUARTILE_SHARE
      : (end: number) => likely + (end - likely) * QUARTILE_SHARE;
  return { p10: low, p25: between(low), p50: likely, p75: between(high), p90: high };
}
