import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { ascendingOrder } from '#core/uncertainty/ascending-order';
import { createKeep, type Keep } from '#core/uncertainty/keep';
import {
  correlatedGroups,
  type RankCorrelation,
  withRankCorrelations,
} from '#core/uncertainty/rank-correlation';
import { createSobolPoints } from '#core/uncertainty/sobol-points';
import { STRATUM_COUNT } from '#core/uncertainty/strata';
import { FRESH_MEMORY, type VectorMemory } from '#core/uncertainty/vector-memory';

/** Which stratum each simulated run takes of an input; every stratum of an input is taken equally often. */
export interface Sampler {
  readonly seed: number;
  readonly sampleCount: number;
  /** @returns strata [sampleCount], the same for the same seed, count and input id; do not write to it. */
  strataOf(inputId: string): Uint16Array;
  /** What was computed with these draws. */
  readonly keep: Keep;
}

export interface SamplerOptions {
  /**
   * `sobol`: scrambled Sobol points where the input has a dimension of its own, else as `latin-hypercube`, an independent
   * shuffle for each input. `random`: independent draws. The other two are there to compare with.
   */
  readonly method?: 'sobol' | 'latin-hypercube' | 'random';
  /** Inputs that move together. */
  readonly correlations?: readonly RankCorrelation[];
  /** Of the draws and of what is kept with them. */
  readonly memory?: VectorMemory;
}

/**
 * A seeded sampler: a Latin hypercube (McKay, Beckman, Conover 1979, Technometrics 21(2)) whose shuffles of the inputs that
 * matter follow a scrambled Sobol sequence. The draws of an input hang on its id alone, so that adding an input leaves
 * the others' draws as they were.
 */
export function createSampler(
  seed: number,
  sampleCount: number,
  { method = 'sobol', correlations = [], memory = FRESH_MEMORY }: SamplerOptions = {},
): Sampler {
  const byInput = new Map<string, Uint16Array>();
  const groups = correlatedGroups(correlations);
  const seedOf = (inputId: string) => (seed ^ hash32(inputId)) | 0;
  const points = createSobolPoints(sampleCount, (inputId) => mixed(seedOf(inputId)), memory);

  function independentStrata(inputId: string): Uint16Array {
    if (method === 'random') return randomStrata(sampleCount, seedOf(inputId));
    const keys = method === 'sobol' ? points.keysOf(inputId) : null;
    return keys === null
      ? shuffledStrata(memory.slots(sampleCount), seedOf(inputId))
      : strataByRank(keys, memory);
  }

  return {
    seed,
    sampleCount,
    keep: createKeep(memory),
    strataOf(inputId) {
      const known = byInput.get(inputId);
      if (known !== undefined) return known;
      const group = groups.find((ids) => ids.includes(inputId)) ?? [inputId];
      const draws = group.map(independentStrata);
      const strata = group.length === 1 ? draws : withRankCorrelations(draws, group, correlations);
      group.forEach((id, place) => {
        byInput.set(id, strata[place] as Uint16Array);
      });
      return byInput.get(inputId) as Uint16Array;
    },
  };
}

function shuffledStrata(strata: Uint16Array, seed: number): Uint16Array {
  const sampleCount = strata.length;
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

function randomStrata(sampleCount: number, seed: number): Uint16Array {
  const random = xoroshiro128plus(seed);
  return Uint16Array.from({ length: sampleCount }, () => uniformInt(random, 0, STRATUM_COUNT - 1));
}

/** Strata by the rank of each key, so that every stratum is taken equally often whatever the number of runs. */
function strataByRank(keys: Float64Array | Uint32Array, memory: VectorMemory): Uint16Array {
  const { length } = keys;
  const order = ascendingOrder(keys);
  const strata = memory.slots(length);
  // Equal keys share the rank of the first of them.
  let rank = 0;
  for (let place = 0; place < length; place += 1) {
    const run = order[place] as number;
    if (place > 0 && keys[run] !== keys[order[place - 1] as number]) rank = place;
    strata[run] = Math.floor((rank * STRATUM_COUNT) / length);
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

/** Spreads neighbouring seeds far apart (finaliser of MurmurHash3). */
function mixed(seed: number): number {
  let hash = seed;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
