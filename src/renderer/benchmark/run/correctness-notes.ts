import type { BenchmarkNote, Correctness } from '#core/benchmark/result';
import { note } from './part-outcome';

/** What there is to say about a result that is not right. */
export function correctnessNotes(
  part: string,
  { correct, maxRelativeError, tolerance }: Correctness,
): readonly BenchmarkNote[] {
  if (correct) return [];
  if (maxRelativeError === Number.MAX_VALUE) return [note('not-a-number', part)];
  return [note('wrong-result', part, { maxRelativeError, tolerance })];
}
