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

/**
 * The histogram's bins are cut out of the bits of the numbers: the 11 bits of exponent and the first 6 of the mantissa
 * of a 64-bit float, so that a bin is 0.8 to 1.6 % wide and finding it costs one shift instead of a logarithm.
 */
const MANTISSA_BITS_DROPPED = 14;
/** A power of two, for the masks below: 64 bins an octave, 32 octaves up and down from the first value. */
const BIN_COUNT = 4096;
const BIN_MASK = BIN_COUNT - 1;
/** A bin with more than this share of the runs holds a lump (a constant, whole machines): then the values are ordered. */
const LUMP_SHARE = 0.08;

/** Scratch; an evaluation is synchronous, so one of each is enough. */
const bins = new Uint32Array(BIN_COUNT);
const oneFloat = new Float64Array(1);
const oneFloatBits = new Uint32Array(oneFloat.buffer);

/**
 * P10, P25, P50, P75 and P90 of the first `count` values, by a histogram with linear interpolation inside the bin:
 * one pass instead of a sort, off by far less than the width of a bin. Lumpy values and mixed signs are taken exactly.
 *
 * @param values shape [≥ count], finite
 */
export function quantilesOf(values: Float64Array, count: number): Quantiles {
  return quantilesByHistogram(values, count) ?? exactQuantiles(values, count);
}

function quantilesByHistogram(values: Float64Array, count: number): Quantiles | null {
  const first = values[0] as number;
  if (first === 0) return null;
  // Little-endian: the high half of a float is its second 32-bit word.
  const bits = new Int32Array(values.buffer, values.byteOffset, 2 * count);
  const base = ((bits[1] as number) >> MANTISSA_BITS_DROPPED) - BIN_COUNT / 2;
  if (!countBins(bits, base)) return null;
  const lump = LUMP_SHARE * count;
  let bin = firstOccupiedBins();
  let below = 0;
  const result: number[] = [];
  for (const probability of PROBABILITIES) {
    const rank = probability * count;
    while (below + (bins[bin] as number) < rank) {
      below += bins[bin] as number;
      bin += 1;
    }
    const inside = bins[bin] as number;
    // The outermost bins may also hold what lies beyond them.
    if (inside > lump || bin === 0 || bin === BIN_MASK) return null;
    const lower = lowerEdge(bin + base);
    result.push(lower + ((rank - below) / inside) * (lowerEdge(bin + base + 1) - lower));
  }
  // With the sign bit set, bins grow with the magnitude: the order is the other way round.
  if (first < 0) result.reverse();
  const [p10, p25, p50, p75, p90] = result as [number, number, number, number, number];
  return { p10, p25, p50, p75, p90 };
}

/** The first of the eight bins among which the lowest value lies; some bin must hold one. */
function firstOccupiedBins(): number {
  let bin = 0;
  while (
    ((bins[bin] as number) |
      (bins[bin + 1] as number) |
      (bins[bin + 2] as number) |
      (bins[bin + 3] as number) |
      (bins[bin + 4] as number) |
      (bins[bin + 5] as number) |
      (bins[bin + 6] as number) |
      (bins[bin + 7] as number)) ===
    0
  )
    bin += 8;
  return bin;
}

/**
 * Fills the bins, four values at a time and without clamping where they lie inside, which is three times as fast as one
 * at a time. What lies outside counts in the outermost bins, as a few zeros among costs do.
 *
 * @returns false when the values are not all of one sign; the bins are then of no use
 */
function countBins(bits: Int32Array, base: number): boolean {
  bins.fill(0);
  const firstBits = bits[1] as number;
  const fourEnd = bits.length - (bits.length % 8);
  for (let word = 1; word < fourEnd; word += 8) {
    const a = ((bits[word] as number) >> MANTISSA_BITS_DROPPED) - base;
    const b = ((bits[word + 2] as number) >> MANTISSA_BITS_DROPPED) - base;
    const c = ((bits[word + 4] as number) >> MANTISSA_BITS_DROPPED) - base;
    const d = ((bits[word + 6] as number) >> MANTISSA_BITS_DROPPED) - base;
    if (((a | b | c | d) & ~BIN_MASK) !== 0) {
      if (!countClamped(bits, word, word + 8, base, firstBits)) return false;
      continue;
    }
    bins[a & BIN_MASK] = (bins[a & BIN_MASK] as number) + 1;
    bins[b & BIN_MASK] = (bins[b & BIN_MASK] as number) + 1;
    bins[c & BIN_MASK] = (bins[c & BIN_MASK] as number) + 1;
    bins[d & BIN_MASK] = (bins[d & BIN_MASK] as number) + 1;
  }
  return countClamped(bits, fourEnd + 1, bits.length, base, firstBits);
}

/** Counts the values from one word to another one by one; false when one has another sign than the first of all. */
function countClamped(bits: Int32Array, from: number, to: number, base: number, firstBits: number): boolean {
  for (let word = from; word < to; word += 2) {
    const here = bits[word] as number;
    if ((here ^ firstBits) < 0) return false;
    const inside = Math.min(BIN_MASK, Math.max(0, (here >> MANTISSA_BITS_DROPPED) - base));
    bins[inside] = (bins[inside] as number) + 1;
  }
  return true;
}

function lowerEdge(bin: number): number {
  oneFloatBits[0] = 0;
  oneFloatBits[1] = bin << MANTISSA_BITS_DROPPED;
  return oneFloat[0] as number;
}

/** Exact, by linear interpolation between order statistics. */
export function exactQuantiles(values: Float64Array, count: number): Quantiles {
  const first = values[0] as number;
  let same = 1;
  while (same < count && values[same] === first) same += 1;
  if (same >= count) return { p10: first, p25: first, p50: first, p75: first, p90: first };
  const ordered = values.slice(0, count);
  placeRanks(ordered, ranksOf(count));
  const at = (probability: number): number => {
    const position = probability * (count - 1);
    const below = Math.floor(position);
    const low = ordered[below] as number;
    const high = ordered[Math.min(below + 1, count - 1)] as number;
    return low + (position - below) * (high - low);
  };
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
