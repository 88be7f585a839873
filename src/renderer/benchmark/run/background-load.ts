import type { BenchmarkNote } from '#core/benchmark/result';
import { BACKGROUND_LIMIT, backgroundLoadOf } from '#core/benchmark/statistics/background-load';
import { nowSeconds } from '../timing/now';
import { note } from './part-outcome';

const SPIN_COUNT = 24;
/** About 4 ms on a processor of 2024. */
const SPIN_STEPS = 2_000_000;

/** Times a fixed piece of arithmetic on this thread; between them others get their turn. @returns [s] */
export async function spinSeconds(): Promise<readonly number[]> {
  const spins: number[] = [];
  // The first ones compile the loop.
  for (let spin = -4; spin < SPIN_COUNT; spin += 1) {
    const startSeconds = nowSeconds();
    spinOnce(spin);
    if (spin >= 0) spins.push(nowSeconds() - startSeconds);
    await Promise.resolve();
  }
  return spins;
}

/** @param spins before and after the run, together */
export function backgroundNotes(spins: readonly number[]): readonly BenchmarkNote[] {
  const load = backgroundLoadOf(spins);
  return load > BACKGROUND_LIMIT ? [note('background-load', null, { load })] : [];
}

function spinOnce(seed: number): number {
  let value = seed | 1;
  for (let step = 0; step < SPIN_STEPS; step += 1) value = (Math.imul(value, 1_664_525) + 1_013_904_223) | 0;
  return value;
}
