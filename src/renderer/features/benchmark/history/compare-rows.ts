import type { BenchmarkResult } from '#core/benchmark/result';
import { type ResultRow, resultRows } from '../figures/result-rows';

/** A part that both runs measured. */
export interface ComparedRow {
  readonly first: ResultRow;
  readonly second: ResultRow;
  /** Speed of the second over that of the first, less one [ratio]. */
  readonly change: number;
  /** The 95 % intervals of the medians do not touch. */
  readonly isBeyondSpread: boolean;
}

/** The parts that both runs measured rightly, with what changed from the first to the second. */
export function comparedRows(first: BenchmarkResult, second: BenchmarkResult): readonly ComparedRow[] {
  const others = new Map(resultRows(second).map((row) => [row.id, row]));
  return resultRows(first).flatMap((row): readonly ComparedRow[] => {
    const other = others.get(row.id);
    if (other === undefined || row.timing === null || other.timing === null) return [];
    if (row.isWrong || other.isWrong) return [];
    return [
      {
        first: row,
        second: other,
        change: perUnit(row) / perUnit(other) - 1,
        isBeyondSpread:
          row.timing.highSeconds < other.timing.lowSeconds ||
          other.timing.highSeconds < row.timing.lowSeconds,
      },
    ];
  });
}

/** Time of a unit of work: a step of another batch size is not the same work. */
function perUnit(row: ResultRow): number {
  const seconds = row.timing?.medianSeconds ?? Number.NaN;
  return row.kind === 'training' ? seconds / row.transformer.trainingTokens : seconds;
}
