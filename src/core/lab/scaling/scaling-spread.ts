import { createDraws } from '#core/lab/random';
import { fitScalingLaw, lossBy, type ScalingLaw, type SizeAndLoss } from '#core/lab/scaling/scaling-law';
import { ascending, nearestRank } from '#core/shared/quantile';

export interface Spread {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** What few points leave open. */
export interface ScalingSpread {
  /** Draws to which a law could be fitted, of `DRAW_COUNT`. */
  readonly fittedCount: number;
  readonly floor: Spread;
  readonly exponent: Spread;
  /** The loss by the law at each of the sizes asked for. */
  readonly curve: readonly (Spread & { readonly parameterCount: number })[];
}

export const DRAW_COUNT = 500;
const SEED = 20261;

/**
 * Parametric bootstrap (Efron and Tibshirani 1993, chapter 6): each loss is drawn anew around what was measured, and the
 * law fitted anew. Three points fix a law of three numbers exactly, so that what is left over says nothing about how sure
 * they are; the noise of one loss has to come from elsewhere.
 *
 * @param noise standard deviation of one measured loss, e.g. over seeds [nats per token]
 * @param sizes at which the curve is wanted [parameters]
 * @returns null when hardly any draw gives a law that falls with size
 */
export function scalingSpread(
  points: readonly SizeAndLoss[],
  noise: number,
  sizes: readonly number[],
): ScalingSpread | null {
  const draws = createDraws(SEED);
  const laws: ScalingLaw[] = [];
  for (let index = 0; index < DRAW_COUNT; index += 1) {
    const drawn = points.map(({ parameterCount, loss }) => ({
      parameterCount,
      loss: Math.max(loss + noise * draws.normal(), Number.EPSILON),
    }));
    const law = fitScalingLaw(drawn);
    if (law !== null) laws.push(law);
  }
  if (laws.length < DRAW_COUNT / 10) return null;
  return {
    fittedCount: laws.length,
    floor: spreadOf(laws.map(({ floor }) => floor)),
    exponent: spreadOf(laws.map(({ exponent }) => exponent)),
    curve: sizes.map((parameterCount) => ({
      parameterCount,
      ...spreadOf(laws.map((law) => lossBy(law, parameterCount))),
    })),
  };
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = ascending(values);
  const at = (probability: number) => nearestRank(sorted, probability);
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}
