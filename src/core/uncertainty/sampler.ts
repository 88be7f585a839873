import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { createKeep, type Keep } from '#core/uncertainty/keep';
import { STRATUM_COUNT } from '#core/uncertainty/strata';

/** Which stratum each simulated run takes of an input: a Latin hypercube, one independent shuffle per input. */
export interface Sampler {
  readonly seed: number;
  readonly sampleCount: number;
  /** @returns strata [sampleCount], the same for the same seed, count and input id; do not write to it. */
  strataOf(inputId: string): Uint16Array;
  /** What was computed with these draws. */
  readonly keep: Keep;
}

/**
 * A seeded Latin-hypercube sampler (McKay, Beckman, Conover 1979, Technometrics 21(2)). The shuffle of an input hangs
 * on its id alone, so that adding an input leaves the others' draws as they were.
 */
export function createSampler(seed: number, sampleCount: number): Sampler {
  const byInput = new Map<string, Uint16Array>();
  return {
    seed,
    sampleCount,
    keep: createKeep(),
    strataOf(inputId) {
      let strata = byInput.get(inputId);
      if (strata === undefined) {
        strata = shuffledStrata(sampleCount, (seed ^ hash32(inputId)) | 0);
        byInput.set(inputId, strata);
      }
      return strata;
    },
  };
}

function shuffledStrata(sampleCount: number, seed: number): Uint16Array {
  const strata = new Uint16Array(sampleCount);
  for (let run = 0; run < sampleCount; run += 1)
    strata[run] = Math.floor((run * STRATUM_COUNT) / sampleCount);
  const random = xoroshiro128plus(seed);
  for (let run = sampleCount - 1; run > 0; run -= 1) {
    const other = uniformInt(random, 0, run);
    const held = strata[run] as number;
    strata[run] = strata[other] as number;
    strata[other] = held;
  }
  return strata;
}

/** FNV-1a, 32 bits: spreads input ids over seeds. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash;
}
