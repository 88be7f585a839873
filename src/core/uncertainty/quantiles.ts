import { quantileOfSorted } from '#core/shared/quantile';
import { createHistogram } from '#core/uncertainty/histogram';
import { placeRanks } from '#core/uncertainty/place-ranks';

/** Percentiles of a simulated quantity, in the unit of the field that carries them. */
export interface Quantiles {
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
}

/** Those of the fields of `Quantiles`, in order. */
const PROBABILITIES = [0.1, 0.25, 0.5, 0.75, 0.9] as const;

/** An evaluation is synchronous, so that one is enough. */
const histogram = createHistogram();

/**
 * P10, P25, P50, P75 and P90 of the first `count` values, by a histogram with linear interpolation inside the bin:
 * one pass instead of a sort, off by far less than the width of a bin. Lumpy values and mixed signs are taken exactly.
 *
 * @param values shape [≥ count], finite
 */
export function quantilesOf(values: Float64Array, count: number): Quantiles {
  const found = histogram.valuesAt(values, count, PROBABILITIES);
  if (found === null) return exactQuantiles(values, count);
  const [p10, p25, p50, p75, p90] = found as [number, number, number, number, number];
  return { p10, p25, p50, p75, p90 };
}

/** Exact, by linear interpolation between order statistics. */
export function exactQuantiles(values: Float64Array, count: number): Quantiles {
  const first = values[0] as number;
  let same = 1;
  while (same < count && values[same] === first) same += 1;
  if (same >= count) return { p10: first, p25: first, p50: first, p75: first, p90: first };
  const ordered = values.slice(0, count);
  placeRanks(ordered, ranksOf(count));
  // In order at these ranks alone, which are those that are read.
  const at = (probability: number) => quantileOfSorted(ordered, probability);
  return { p10: at(0.1), p25: at(0.25), p50: at(0.5), p75: at(0.75), p90: at(0.9) };
}

/** The two ranks that each percentile lies between, ascending. */
function ranksOf(count: number): readonly number[] {
  const ranks = PROBABILITIES.flatMap((probability) => {
    const below = Math.floor(probability * (count - 1));
    return [below, Math.min(below + 1, count - 1)];
  });
  return ranks.sort((a, b) => a - b);
}

/** Quantiles of a quantity that is a constant times another; a negative factor turns the order around. */
export function scaleQuantiles(quantiles: Quantiles, factor: number): Quantiles {
  const { p10, p25, p50, p75, p90 } = quantiles;
  return factor >= 0
    ? { p10: p10 * factor, p25: p25 * factor, p50: p50 * factor, p75: p75 * factor, p90: p90 * factor }
    : { p10: p90 * factor, p25: p75 * factor, p50: p50 * factor, p75: p25 * factor, p90: p10 * factor };
}
