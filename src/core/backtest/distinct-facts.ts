import type { TrainingRun } from '#core/compute/efficiency/training-run';

/** What sets a run apart from those that the model knows: where a prediction has little to go by. */
export type DistinctFact =
  | 'only-of-class'
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

/** @param all the runs it is compared with, itself among them */
export function distinctFacts(run: TrainingRun, all: readonly TrainingRun[]): readonly DistinctFact[] {
  const facts: DistinctFact[] = [];
  const others = all.filter((other) => other !== run);
  const { efficiencyClass } = run.accelerator;
  if (!others.some(({ accelerator }) => accelerator.efficiencyClass === efficiencyClass))
    facts.push('only-of-class');
  if (run.isLowRank) facts.push('low-rank');
  if (run.scope !== 'final-run') facts.push(run.scope);
  const place = (factOf: (other: TrainingRun) => number | null) => extremeOf(run, others, factOf);
  const count = place(({ acceleratorCount }) => acceleratorCount);
  if (count === 'unknown') facts.push('count-unknown');
  else if (count !== null) facts.push(count === 'least' ? 'fewest-accelerators' : 'most-accelerators');
  const size = place(({ activeParameterCount }) => activeParameterCount);
  if (size === 'least' || size === 'most') facts.push(size === 'least' ? 'smallest' : 'largest');
  const tokens = place((other) => other.tokens);
  if (tokens === 'least' || tokens === 'most')
    facts.push(tokens === 'least' ? 'fewest-tokens' : 'most-tokens');
  return facts;
}

function extremeOf(
  run: TrainingRun,
  others: readonly TrainingRun[],
  factOf: (run: TrainingRun) => number | null,
): 'least' | 'most' | 'unknown' | null {
  const own = factOf(run);
  if (own === null) return 'unknown';
  const known = others.flatMap((other) => factOf(other) ?? []);
  if (known.every((value) => value > own)) return 'least';
  return known.every((value) => value < own) ? 'most' : null;
}
