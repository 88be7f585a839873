import { NO_CHANCE } from '#core/scenarios/flip-values';

/** How a flip looks by the input's own range. */
export type Plausibility = 'likely' | 'possible' | 'unlikely' | 'beyond' | 'noRange';

/** @param chance01 of a value at least as far as the flip [0..1]; null = the input has no range */
export function plausibilityOf(chance01: number | null): Plausibility {
  if (chance01 === null) return 'noRange';
  if (chance01 >= 0.25) return 'likely';
  // The same tenth that low and high stand for.
  if (chance01 >= 0.1) return 'possible';
  return chance01 >= NO_CHANCE ? 'unlikely' : 'beyond';
}
