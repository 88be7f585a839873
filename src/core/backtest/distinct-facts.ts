import type { InferencePoint } from '#core/compute/efficiency/inference-point';
import { isMixtureOfExperts, type TrainingRun } from '#core/compute/efficiency/training-run';

/** What sets a run apart from those that the model knows: where a prediction has little to go by. */
export type DistinctFact =
  | 'only-of-class'
  | 'only-mixture'
  | 'fewest-accelerators'
  | 'most-accelerators'
  | 'count-unknown'
  | 'smallest'
  | 'largest'
  | 'fewest-tokens'
  | 'most-tokens'
  | 'all-stages'
  | 'steps-only'
  | 'low-rank';

/** Facts of a run or of a measurement. */
export type AnyFacts = TrainingRun | InferencePoint;

/** @param all those it is compared with, of the same kind, itself among them */
export function distinctFacts(run: AnyFacts, all: readonly AnyFacts[]): readonly DistinctFact[] {
  const others = all.filter((other) => other !== run);
  const facts: DistinctFact[] = [];
  const { efficiencyClass } = run.accelerator;
  if (!others.some(({ accelerator }) => accelerator.efficiencyClass === efficiencyClass))
    facts.push('only-of-class');
  if (isMixtureOfExperts(run) && !others.some(isMixtureOfExperts)) facts.push('only-mixture');
  if ('tokens' in run) facts.push(...scopeFacts(run));
  const add = (
    factOf: (other: AnyFacts) => number | null,
    least: DistinctFact,
    most: DistinctFact,
    unknown?: DistinctFact,
  ) => {
    const extreme = extremeOf(run, others, factOf);
    if (extreme === 'least') facts.push(least);
    if (extreme === 'most') facts.push(most);
    if (extreme === 'unknown' && unknown !== undefined) facts.push(unknown);
  };
  add(
    ({ acceleratorCount }) => acceleratorCount,
    'fewest-accelerators',
    'most-accelerators',
    'count-unknown',
  );
  add(({ activeParameterCount }) => activeParameterCount, 'smallest', 'largest');
  add((other) => ('tokens' in other ? other.tokens : null), 'fewest-tokens', 'most-tokens');
  return facts;
}

function scopeFacts({ isLowRank, scope }: TrainingRun): readonly DistinctFact[] {
  return [...(isLowRank ? ['low-rank' as const] : []), ...(scope === 'final-run' ? [] : [scope])];
}

function extremeOf(
  run: AnyFacts,
  others: readonly AnyFacts[],
  factOf: (run: AnyFacts) => number | null,
): 'least' | 'most' | 'unknown' | null {
  const own = factOf(run);
  if (own === null) return 'unknown';
  const known = others.flatMap((other) => factOf(other) ?? []);
  if (known.length === 0) return null;
  if (known.every((value) => value > own)) return 'least';
  return known.every((value) => value < own) ? 'most' : null;
}
