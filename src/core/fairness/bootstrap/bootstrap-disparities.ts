import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { drawBinomial } from '#core/fairness/bootstrap/draw-binomial';
import { type Counts, peopleIn } from '#core/fairness/counts';
import { DISPARITIES, DISPARITY_NAMES, type DisparityName } from '#core/fairness/disparity';
import { ascending, quantileOfSorted } from '#core/shared/quantile';
import { normalProbability, normalQuantile } from '#core/uncertainty/normal-quantile';

/** A disparity with what chance could have made of it. */
export interface Disparity {
  /** null = fewer than two groups can be compared. */
  readonly value: number | null;
  /** Ends of the interval that holds 95 in 100; null with the value. */
  readonly low: number | null;
  readonly high: number | null;
  /** The interval that holds 8 in 10, and the one that holds half. */
  readonly p10: number | null;
  readonly p25: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
}
export type Disparities = Readonly<Record<DisparityName, Disparity>>;

export const BOOTSTRAP_RUNS = 2_000;

/** A bootstrap of which fewer runs than this share have a value says nothing. */
const LEAST_DEFINED_SHARE = 0.5;

/**
 * Disparities of some groups with bootstrap intervals (Efron and Tibshirani 1993, An Introduction to the Bootstrap).
 *
 * Each run draws every group anew, with as many people as it has, from a multinomial over its four counts: what drawing rows
 * with replacement within the group comes to, without the rows. The interval is the bias-corrected percentile interval (same
 * book, section 14.3 without acceleration), since the largest gap of groups that were drawn lies above the true one; it is widened to
 * the value where that lies outside. Groups of few people, and rates of exactly 0 or 1, make it too narrow.
 *
 * @param seed the same seed and the same groups in the same order give the same digits
 */
export function bootstrapDisparities(
  groups: readonly Counts[],
  seed: number,
  runs: number = BOOTSTRAP_RUNS,
): Disparities {
  const drawn = new Map(DISPARITY_NAMES.map((name) => [name, [] as number[]]));
  const generator = xoroshiro128plus(seed);
  const unit = () => uniformFloat64(generator);
  for (let run = 0; run < runs; run += 1) {
    const sample = groups.map((counts) => redraw(counts, unit));
    for (const name of DISPARITY_NAMES) {
      const value = DISPARITIES[name](sample);
      if (value !== null) drawn.get(name)?.push(value);
    }
  }
  return Object.fromEntries(
    DISPARITY_NAMES.map((name) => [
      name,
      intervalsOf(DISPARITIES[name](groups), drawn.get(name) ?? [], runs),
    ]),
  ) as Record<DisparityName, Disparity>;
}

/** As many people as the group has, drawn from its own shares. */
function redraw(counts: Counts, unit: () => number): Counts {
  const people = peopleIn(counts);
  const positives = counts.truePositives + counts.falseNegatives;
  const negatives = people - positives;
  const drawnPositives = draw(people, positives, people, unit);
  const truePositives = draw(drawnPositives, counts.truePositives, positives, unit);
  const falsePositives = draw(people - drawnPositives, counts.falsePositives, negatives, unit);
  return {
    truePositives,
    falsePositives,
    falseNegatives: drawnPositives - truePositives,
    trueNegatives: people - drawnPositives - falsePositives,
  };
}

function draw(trials: number, hits: number, of: number, unit: () => number): number {
  return drawBinomial(trials, of === 0 ? 0 : hits / of, unit());
}

function intervalsOf(value: number | null, drawn: readonly number[], runs: number): Disparity {
  if (value === null || drawn.length < LEAST_DEFINED_SHARE * runs)
    return { value, low: null, high: null, p10: null, p25: null, p75: null, p90: null };
  const sorted = ascending(drawn);
  const bias = biasOf(value, sorted);
  const at = (probability: number) =>
    quantileOfSorted(sorted, normalProbability(2 * bias + normalQuantile(probability)));
  const below = (probability: number) => Math.min(value, at(probability));
  const above = (probability: number) => Math.max(value, at(probability));
  return {
    value,
    low: below(0.025),
    p10: below(0.1),
    p25: below(0.25),
    p75: above(0.75),
    p90: above(0.9),
    high: above(0.975),
  };
}

/** How far the value lies from the middle of the runs, in standard deviations; runs that hit it count half. */
function biasOf(value: number, sorted: Float64Array): number {
  let below = 0;
  for (const drawn of sorted) {
    if (drawn < value - TIE) below += 1;
    else if (drawn <= value + TIE) below += 0.5;
  }
  // No run on one side: half a run, so that the quantile stays finite.
  const share = Math.min(Math.max(below, 0.5), sorted.length - 0.5) / sorted.length;
  return normalQuantile(share);
}

/** Differences of shares that are equal but for rounding. */
const TIE = 1e-12;
