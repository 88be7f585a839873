import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { normalPair } from '#core/shared/normal-pair';

/** Draws for the exercises: the same seed gives the same numbers on every machine. */
export interface Draws {
  /** Uniform in [low, high). */
  uniform(low: number, high: number): number;
  /** Normal with mean 0 and standard deviation 1. */
  normal(): number;
}

export function createDraws(seed: number): Draws {
  const generator = xoroshiro128plus(seed);
  const unit = () => uniformFloat64(generator);
  return {
    uniform: (low, high) => low + (high - low) * unit(),
    normal: () => normalPair(unit)[0],
  };
}
