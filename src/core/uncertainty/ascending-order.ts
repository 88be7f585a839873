const DIGIT_BITS = 11;
const DIGIT_COUNT = 2 ** DIGIT_BITS;
const WORD_BITS = 32;

/**
 * The places of the keys, that of the smallest key first; equal keys keep their order. Sorts digit by digit (radix sort),
 * which takes a fraction of the time of a sort that compares.
 *
 * @param keys shape [n], no NaN
 * @returns shape [n], a permutation of 0 … n − 1
 */
export function ascendingOrder(keys: Float64Array | Uint32Array): Uint32Array {
  const { length } = keys;
  const counts = new Uint32Array(DIGIT_COUNT);
  let order = new Uint32Array(length);
  let next = new Uint32Array(length);
  for (let place = 0; place < length; place += 1) order[place] = place;
  for (const words of wordsOf(keys))
    for (let shift = 0; shift < WORD_BITS; shift += DIGIT_BITS) {
      moveByDigit(words, shift, order, next, counts);
      [order, next] = [next, order];
    }
  return order;
}

/** Unsigned words of the keys whose order is theirs, the least significant first. */
function wordsOf(keys: Float64Array | Uint32Array): readonly Uint32Array[] {
  if (keys instanceof Uint32Array) return [keys];
  const { length } = keys;
  const [low, high] = [new Uint32Array(length), new Uint32Array(length)];
  const number = new Float64Array(1);
  // Every machine that runs Landfall keeps the lower word first.
  const bits = new Uint32Array(number.buffer);
  for (let place = 0; place < length; place += 1) {
    // Of the two zeros neither is smaller: the sum is the positive one.
    number[0] = (keys[place] as number) + 0;
    const [lower, upper] = [bits[0] as number, bits[1] as number];
    // The bits of a number grow with its size: those of negative ones have to fall, and lie below the others.
    const isNegative = upper >= 2 ** 31;
    high[place] = isNegative ? ~upper : upper | 0x80000000;
    low[place] = isNegative ? ~lower : lower;
  }
  return [low, high];
}

/** Writes `order` into `next`, by one digit of the words and otherwise as it is. */
function moveByDigit(
  words: Uint32Array,
  shift: number,
  order: Uint32Array,
  next: Uint32Array,
  counts: Uint32Array,
): void {
  const { length } = words;
  counts.fill(0);
  for (let place = 0; place < length; place += 1) {
    const digit = ((words[place] as number) >>> shift) & (DIGIT_COUNT - 1);
    counts[digit] = (counts[digit] as number) + 1;
  }
  let start = 0;
  for (let digit = 0; digit < DIGIT_COUNT; digit += 1) {
    const count = counts[digit] as number;
    counts[digit] = start;
    start += count;
  }
  for (let rank = 0; rank < length; rank += 1) {
    const place = order[rank] as number;
    const digit = ((words[place] as number) >>> shift) & (DIGIT_COUNT - 1);
    const free = counts[digit] as number;
    next[free] = place;
    counts[digit] = free + 1;
  }
}
