import { distributionOf, percentilePoints } from '#core/uncertainty/distribution';
import { normalQuantile, Z90 } from '#core/uncertainty/normal-quantile';
import type { Quantiles } from '#core/uncertainty/quantiles';
import { isSameShape, type ThreePoint } from '#core/uncertainty/three-point';

/** Equal-probability slices of an input; enough that P10, P50 and P90 are met to 0.2 % of probability. */
export const STRATUM_COUNT = 512;

/** Table slots after the strata: the input exactly at its low, its likely and its high value. */
export const LOW_SLOT = STRATUM_COUNT;
export const LIKELY_SLOT = STRATUM_COUNT + 1;
export const HIGH_SLOT = STRATUM_COUNT + 2;
export const TABLE_LENGTH = STRATUM_COUNT + 3;

/** Normal score of the middle of every stratum over the score of P90; −1 is P10, +1 is P90. */
export const STRATUM_SCORES = Float64Array.from(
  { length: STRATUM_COUNT },
  (_, stratum) => normalQuantile((stratum + 0.5) / STRATUM_COUNT) / Z90,
);

/** Tables kept from one evaluation to the next: the pay of every country, and what a keystroke left as it was. */
const KEPT_TABLE_COUNT = 512;

interface KeptTable {
  readonly point: ThreePoint;
  readonly min: number;
  readonly max: number;
  readonly table: Float64Array;
}

/** By likely value: a key of all five numbers would take longer to write than a short list to look through. */
const keptTables = new Map<number, KeptTable[]>();
let keptCount = 0;

/**
 * Values of an uncertain input by stratum, then its low, likely and high; see `fillStrataTable`.
 *
 * @returns [TABLE_LENGTH], the same table for every caller: do not write to it
 */
export function strataTable(point: ThreePoint, min: number, max: number): Float64Array {
  const known = keptTables
    .get(point.likely)
    ?.find((kept) => kept.min === min && kept.max === max && isSamePoint(kept.point, point));
  if (known !== undefined) return known.table;
  const table = new Float64Array(TABLE_LENGTH);
  fillStrataTable(point, min, max, table);
  keepTable({ point, min, max, table });
  return table;
}

function isSamePoint(a: ThreePoint, b: ThreePoint): boolean {
  return a.low === b.low && a.high === b.high && a.likely === b.likely && isSameShape(a.shape, b.shape);
}

function keepTable(kept: KeptTable): void {
  if (keptCount >= KEPT_TABLE_COUNT) {
    keptTables.clear();
    keptCount = 0;
  }
  const alike = keptTables.get(kept.point.likely);
  if (alike === undefined) keptTables.set(kept.point.likely, [kept]);
  else alike.push(kept);
  keptCount += 1;
}

/**
 * Values of an uncertain input by stratum.
 *
 * Positive inputs get a two-piece lognormal that meets low, likely and high exactly at P10, P50 and P90, so that a cost
 * can never come out negative. An input whose low is zero or negative gets the two-piece normal. Whatever a figure of the
 * user's own says, no value lies outside `min` and `max`: a share of zero would divide by zero.
 *
 * @param min smallest value that makes sense, in the unit of the input
 * @param max largest value that makes sense, e.g. 1 for a share
 * @param table receives [TABLE_LENGTH] values
 */
export function fillStrataTable(point: ThreePoint, min: number, max: number, table: Float64Array): void {
  if (point.shape !== undefined) {
    fillShapedTable(point, min, max, table);
    return;
  }
  const { low, likely, high } = point;
  const clamp = (value: number) => Math.min(max, Math.max(min, value));
  if (low === high) {
    table.fill(clamp(likely));
  } else if (low > 0) {
    const down = Math.log(likely / low);
    const up = Math.log(high / likely);
    for (let stratum = 0; stratum < STRATUM_COUNT; stratum += 1) {
      const score = STRATUM_SCORES[stratum] as number;
      table[stratum] = clamp(likely * Math.exp(score * (score < 0 ? down : up)));
    }
  } else {
    for (let stratum = 0; stratum < STRATUM_COUNT; stratum += 1) {
      const score = STRATUM_SCORES[stratum] as number;
      table[stratum] = clamp(likely + score * (score < 0 ? likely - low : high - likely));
    }
  }
  table[LOW_SLOT] = clamp(low);
  table[LIKELY_SLOT] = clamp(likely);
  table[HIGH_SLOT] = clamp(high);
}

/** The same for an estimate with a shape of its own; its low, likely and high are P10, median and P90 of that shape. */
function fillShapedTable(point: ThreePoint, min: number, max: number, table: Float64Array): void {
  const clamp = (value: number) => Math.min(max, Math.max(min, value));
  const { quantile } = distributionOf(point);
  for (let stratum = 0; stratum < STRATUM_COUNT; stratum += 1)
    table[stratum] = clamp(quantile((stratum + 0.5) / STRATUM_COUNT));
  const { low, likely, high } = percentilePoints(point);
  table[LOW_SLOT] = clamp(low);
  table[LIKELY_SLOT] = clamp(likely);
  table[HIGH_SLOT] = clamp(high);
}

/** Quantiles of an input as its table spreads it over the strata; every stratum is equally likely. */
export function tableQuantiles(table: Float64Array): Quantiles {
  const at = (probability: number): number => {
    const position = probability * STRATUM_COUNT - 0.5;
    const below = Math.floor(position);
    const low = table[below] as number;
    const high = table[below + 1] as number;
    return low + (position - below) * (high - low);
  };
  return { p10: at(0.1), p25: at(0.25), p50: at(0.5), p75: at(0.75), p90: at(0.9) };
}
