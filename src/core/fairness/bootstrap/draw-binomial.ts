import { logGamma } from '#core/uncertainty/beta';

/**
 * Draws how many of so many trials succeed, exactly: the inverse of the distribution, searched from its mode outwards (Kemp
 * 1986, Communications in Statistics – Theory and Methods 15, 805–813). Takes about √(n·p·(1 − p)) steps.
 *
 * @param trials whole, at least 0
 * @param chance 0 to 1
 * @param unit a uniform number in [0, 1)
 */
export function drawBinomial(trials: number, chance: number, unit: number): number {
  if (trials === 0 || chance <= 0) return 0;
  if (chance >= 1) return trials;
  const odds = chance / (1 - chance);
  const mode = Math.min(trials, Math.floor((trials + 1) * chance));
  const atMode = Math.exp(
    logGamma(trials + 1) -
      logGamma(mode + 1) -
      logGamma(trials - mode + 1) +
      mode * Math.log(chance) +
      (trials - mode) * Math.log1p(-chance),
  );
  let left = unit - atMode;
  let low = mode;
  let high = mode;
  let atLow = atMode;
  let atHigh = atMode;
  while (left >= 0) {
    if (low === 0 && high === trials) return mode;
    if (low > 0) {
      atLow *= low / ((trials - low + 1) * odds);
      low -= 1;
      left -= atLow;
      if (left < 0) return low;
    }
    if (high < trials) {
      atHigh *= ((trials - high) * odds) / (high + 1);
      high += 1;
      left -= atHigh;
      if (left < 0) return high;
    }
    // What rounding has left of the unit lies beyond both tails.
    if (atLow < 1e-300 && atHigh < 1e-300) return mode;
  }
  return mode;
}
