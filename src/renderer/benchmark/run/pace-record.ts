import type { BenchmarkNote } from '#core/benchmark/result';
import { PACE_LIMIT, slowdownOf, TOLD_PACE_LIMIT } from '#core/benchmark/statistics/pace';
import { note } from './part-outcome';

/** The machine's pace beside each part of a run. */
export interface PaceRecord {
  /** @param beforeSeconds, afterSeconds the same work before and after the part [s]; null: not known */
  add(part: string, beforeSeconds: number | null, afterSeconds: number | null): void;
  /** Whether the machine is at its best pace now. */
  isAtBest(paceSeconds: number | null): boolean;
  /** Parts that were measured while the machine was slower than at its best. */
  slowed(): readonly string[];
  /** Which parts, in the end, were measured at a lower pace. */
  notes(): readonly BenchmarkNote[];
}

export function createPaceRecord(): PaceRecord {
  const taken: number[] = [];
  const beside = new Map<string, number>();
  const best = () => Math.min(...taken);
  /** Parts with how much slower the machine was beside them. */
  function slowerThan(limit: number): readonly (readonly [string, number])[] {
    return [...beside]
      .map(([part, seconds]) => [part, slowdownOf(seconds, best())] as const)
      .filter(([, slowdown]) => slowdown > limit);
  }

  return {
    add(part, beforeSeconds, afterSeconds) {
      const known = [beforeSeconds, afterSeconds].filter((seconds) => seconds !== null);
      taken.push(...known);
      if (known.length > 0) beside.set(part, Math.max(...known));
    },
    isAtBest: (paceSeconds) => paceSeconds !== null && slowdownOf(paceSeconds, best()) <= PACE_LIMIT,
    slowed: () => slowerThan(PACE_LIMIT).map(([part]) => part),
    notes: () =>
      slowerThan(TOLD_PACE_LIMIT).map(([part, slowdown]) => note('uneven-pace', part, { slowdown })),
  };
}
