import { createKeep } from '#core/uncertainty/keep';
import type { Sampler } from '#core/uncertainty/sampler';
import { LIKELY_SLOT } from '#core/uncertainty/strata';

/** One run with every input at its likely value: totals without any simulation. */
export function likelySampler(): Sampler {
  const strata = Uint16Array.of(LIKELY_SLOT);
  return { seed: 0, sampleCount: 1, keep: createKeep(), strataOf: () => strata };
}
