import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { normalPair } from '#core/shared/normal-pair';

/**
 * Weights shaken around the chosen ones: draws of a Dirichlet distribution with parameters `concentration · weight`. Their
 * mean is the chosen weights, they sum to 1 in every run, and a weight of w has a standard deviation of
 * √(w · (1 − w) ÷ (concentration + 1)): 4 points for 20 % at a concentration of 100.
 *
 * Gamma variates by Marsaglia and Tsang 2000 (ACM Transactions on Mathematical Software 26(3), 363–372).
 *
 * @param weights above 0, they sum to 1
 * @param concentration above 0; null = the weights as they are
 * @returns one vector of shares for each weight, [runCount]
 */
export function shakenWeights(
  weights: readonly number[],
  concentration: number | null,
  runCount: number,
  seed: number,
): readonly Float64Array[] {
  if (concentration === null) return weights.map((weight) => new Float64Array(runCount).fill(weight));
  const uniform = createUniform(seed);
  const shares = weights.map((weight) => {
    const gamma = createGamma(concentration * weight, uniform);
    return Float64Array.from({ length: runCount }, gamma);
  });
  for (let run = 0; run < runCount; run += 1) {
    let sum = 0;
    for (const share of shares) sum += share[run] as number;
    for (const share of shares) share[run] = (share[run] as number) / sum;
  }
  return shares;
}

/** Numbers in (0, 1) from the upper bits, neither end included. */
function createUniform(seed: number): () => number {
  const random = xoroshiro128plus(seed);
  return () => ((random.next() >>> 0) + 0.5) / 2 ** 32;
}

/** Draws of a gamma distribution with scale 1. @param shape above 0 */
function createGamma(shape: number, uniform: () => number): () => number {
  // Below 1 the method asks for a draw with a shape of one more, times a power of a uniform.
  if (shape < 1) {
    const above = createGamma(shape + 1, uniform);
    return () => above() * uniform() ** (1 / shape);
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  let spare: number | null = null;
  const normal = () => {
    const held = spare;
    if (held !== null) {
      spare = null;
      return held;
    }
    const [first, second] = normalPair(uniform);
    spare = second;
    return first;
  };
  return () => {
    for (;;) {
      const x = normal();
      const root = 1 + c * x;
      // Products: a power would take longer than all the rest.
      const v = root * root * root;
      if (v <= 0) continue;
      const u = uniform();
      const squared = x * x;
      if (u < 1 - 0.0331 * squared * squared) return d * v;
      if (Math.log(u) < 0.5 * squared + d * (1 - v + Math.log(v))) return d * v;
    }
  };
}
