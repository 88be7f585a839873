import type { BenchmarkNote } from '#core/benchmark/result';
import { PACE_LIMIT, slowdownOf, unevennessOf } from '#core/benchmark/statistics/pace';
import { note } from './part-outcome';

/** The machine's pace beside each part of a run. */
export interface PaceRecord {
  /** @param beforeSeconds, afterSeconds the same work before and after the part [s]; null: not known */
  add(part: string, beforeSeconds: number | null, afterSeconds: number | null): void;
  /** Whether the machine is at its best pace now. */
  isAtBest(paceSeconds: number | null): boolean;
  /** Parts that were measured while the machine was slower than at its best. */
  slowed(): readonly string[];
  /** What is to be said of the whole run. */
  notes(): readonly BenchmarkNote[];
}

export function createPaceRecord(): PaceRecord {
  const taken: number[] = [];
  const beside = new Map<string, number>();
  const best = () => Math.min(...taken);
  return {
    add(part, beforeSeconds, afterSeconds) {
      const known = [beforeSeconds, afterSeconds].filter((seconds) => seconds !== null);
      taken.push(...known);
      if (known.length > 0) beside.set(part, Math.max(...known));
    },
    isAtBest: (paceSeconds) => paceSeconds !== null && slowdownOf(paceSeconds, best()) <= PACE_LIMIT,
    slowed: () =>
      [...beside].filter(([, seconds]) => slowdownOf(seconds, best()) > PACE_LIMIT).map(([part]) => part),
    notes() {
      const unevenness = unevennessOf([...beside.values()]);
      return unevenness > PACE_LIMIT ? [note('uneven-pace', null, { unevenness })] : [];
    },
  };
}
