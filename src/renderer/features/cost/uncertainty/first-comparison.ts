import type { Evaluation } from '#core/evaluation/evaluation';
import type { Comparison } from '#core/scenarios/flip-values';

/** The country of training beside the cheapest other one whose total lacks nothing. */
export function firstComparison(training: string, { countries }: Pick<Evaluation, 'countries'>): Comparison {
  const others = countries.filter(({ country, complete }) => complete && country !== training);
  const cheapest = others.toSorted((a, b) => a.totalUsd.p50 - b.totalUsd.p50)[0];
  return cheapest === undefined
    ? { kind: 'approaches' }
    : { kind: 'countries', first: training, second: cheapest.country };
}
