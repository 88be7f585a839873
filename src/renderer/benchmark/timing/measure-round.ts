import type { Timing } from '#core/benchmark/result';
import { type Samples, summarize } from '#core/benchmark/statistics/summarize';
import { type MeasureOptions, measure } from './measure';
import type { TimedOperation } from './timed-operation';

/** All rounds of a run so far, by what was timed. */
export type Rounds = Map<string, readonly Samples[]>;

/**
 * One more round of an operation.
 *
 * @param id what is timed
 * @param rounds what is known of it, to which this round is added
 * @returns what all of its rounds say
 * @throws what the operation throws; `Cancelled` when the user ends the run
 */
export async function measureRound(
  id: string,
  rounds: Rounds,
  operation: TimedOperation,
  options: Omit<MeasureOptions, 'before'>,
): Promise<Timing> {
  const earlier = rounds.get(id) ?? [];
  const latest = await measure(operation, { ...options, before: earlier.at(-1) });
  // Times of two clocks are not mixed.
  const all = [...earlier.filter(({ clock }) => clock === latest.clock), latest];
  rounds.set(id, all);
  return summarize(all);
}
